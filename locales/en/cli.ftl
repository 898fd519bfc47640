severity-error = error
severity-warning = warning
severity-help = help

cli-summary = Done: { $pages } pages, { $words } words, { $tasks ->
        [one] 1 task
       *[other] { $tasks } tasks
    } in { $seconds } s. Open { $page } in the browser.
cli-faults = { $errors ->
        [0] No errors
        [one] 1 error
       *[other] { $errors } errors
    }{ $warnings ->
        [0] {""}
        [one] , 1 warning
       *[other] , { $warnings } warnings
    }.
cli-nothing-built = Nothing was built.{ $earlier ->
        [yes] {" "}The previous edition is as it was.
       *[no] {""}
    }
cli-no-book = No book found: { $folder } has no book.toml. Go to the folder with the book, or point to it with --book FOLDER.
cli-book-above = Using the book in { $folder }.
cli-output-not-ours = { $folder } contains files that do not come from handbok, so it is left alone. Choose another folder with { $setting }, or move the files first.
cli-output-around-book = { $folder } is the book’s own folder, or contains it. Choose another folder with { $setting }.
cli-cannot-write = Cannot write { $path }: { $reason }
cli-serving = The handbook is at { $url } (press Ctrl+C to stop)
cli-port-taken = Port { $port } is taken. Perhaps you show the handbook in another window already: look at http://127.0.0.1:{ $port }/. Else choose another port with --port, or choose none.
cli-building = Building
cli-kept = Kept { $count ->
        [one] 1 file
       *[other] { $count } files
    } in { $folder } that did not come from handbok.
cli-unknown-argument = Unknown option: { $written }
cli-unknown-command = Unknown command: { $written }
cli-missing-command = What is to be done? Write one of these after { $command }:
cli-invalid-value = { $written } cannot be ‘{ $value }’
cli-did-you-mean = Did you mean { $suggestion }?
cli-see-help = Write { $command } --help to see what there is.
cli-missing-value = { $written } lacks a value
cli-missing-argument = Something is missing: { $written }
cli-for-example = Write for example: { $example }
cli-conflict = { $written } cannot be used together with { $other }
cli-no-words = An option must stand before ‘{ $written }’: { $options }
cli-whole-book = { $command } is for the whole book, not for ‘{ $file }’ alone. Write only: { $command }
cli-too-many = Too much was written: { $written }. Put quotation marks around text with spaces: "Our playground"
cli-not-utf8 = What you wrote has signs that cannot be read.
cli-wrong-use = The command cannot be understood.
cli-choose-among = Choose among { $known }
cli-index-rebuilt = The search index of the last build was damaged or made by another version, and has been made anew.
cli-index-refused = { $folder } cannot be used for the search index: it holds something else, or cannot be written. Search works all the same; the index was made in memory.
cli-search-none = No hits for ‘{ $query }’.
cli-search-unknown = the book does not have the word
cli-search-exact = the word itself
cli-search-folded = without æ, ø and å
cli-search-form = other form
cli-search-prefix = beginning of a word
cli-search-slip = misspelling
cli-search-part = part of the word
cli-search-joined = written as one
cli-cannot-read = Cannot read { $path }: { $reason }
cli-rebuilt = Updated in { $seconds } s
cli-not-watching = The system cannot tell of changes ({ $reason }). The book is looked through every other second instead.
serve-no-book = The folder no longer has a book.toml
serve-last-good = The page shows the last edition without errors.
serve-close = Hide
serve-all-faults = All the faults on one page
serve-to-site = To the handbook
cli-addresses-not-written = Cannot write { $path }: { $reason }. The site is built; new addresses are not recorded.
cli-addresses-missing = content/adresser.lock lacks addresses that the book has now. Run handbok build without --locked, and commit the file.
new-ask-title = What is the title to be?
new-ask-topic = Which topic? ({ $topics })
new-ask-article = Which article? Write topic/article:
new-ask-term = Which word?
new-ask-definition = What does it mean, in one sentence?
new-ask-reference = Paste the source as BibTeX, and end with Ctrl+D (Ctrl+Z and Enter on Windows):
new-missing = { $name ->
        [TITLE] The title is missing. Write it at the end, in quotation marks: "Our playground".
        [WORD] The word is missing. Write it at the end, in quotation marks: "supervision".
       *[other] { $name } is missing.
    } Write handbok new --help to see what is needed.
new-pasted = what you sent in
new-unknown-topic = There is no topic ‘{ $topic }’. The topics are { $topics }. A new one is made with handbok new topic.
new-article-of-base = { $path } belongs to the common book, which cannot be changed here. Make an article of your own for the task: handbok new article
new-unknown-article = There is no article { $path }.{ $proposes ->
        [no] {""}
       *[yes] {" "}Did you mean { $proposal }?
    }
new-unusable-title = ‘{ $title }’ has no letters or digits to make an address of.
new-exists = { $path } is there already, and is left alone. Choose another title.
new-path-needs-article = A reading path begins with an article. Make an article first, and mend the faults of the book (handbok build).
new-no-reference = Found no source to read. Paste it when the program asks, or take it from a file: handbok new reference --from source.bib
new-nothing-written = Nothing was written.
new-written = Made { $path }
new-extended = Added to { $path }
new-cite = Cite it in the text with { $keys }
init-not-a-folder = { $folder } is a file. Choose another name for the folder.
init-not-empty = { $folder } is not empty. Choose a new folder, so that nothing is lost.
init-done = The handbook is in { $folder }. See it with: handbok serve --book "{ $folder }" --open
severity-advice = advice
cli-check-count = { $errors ->
        [0] No errors
        [one] 1 error
       *[other] { $errors } errors
    }{ $warnings ->
        [0] {""}
        [one] , 1 warning
       *[other] , { $warnings } warnings
    }{ $advice ->
        [0] {""}
        [one] , 1 piece of advice
       *[other] , { $advice } pieces of advice
    }{ $files ->
        [0] {""}
        [one] {" "}in 1 file
       *[other] {" "}in { $files } files
    }.
cli-check-errors = { $count ->
        [one] 1 error
       *[other] { $count } errors
    }
cli-check-warnings = { $count ->
        [one] 1 warning
       *[other] { $count } warnings
    }
cli-check-advice = { $count } advice
cli-check-share = { $language ->
        [nn] Nynorsk
       *[nb] Bokmål
    }: { $pages ->
        [one] 1 page
       *[other] { $pages } pages
    } ({ $pagepercent } %), { $words } words ({ $wordpercent } %)
cli-check-share-law = State bodies must use each written form in at least 25 % of their general material (the Language Act). Municipalities choose for themselves.
cli-check-watching = Waiting for a file to be saved (Ctrl+C ends)
cli-check-cannot-watch = The system cannot tell of changes ({ $reason }). Run handbok check without --watch.
cli-check-unknown-code = No message has the code ‘{ $code }’.{ $proposes ->
        [yes] {" "}Did you mean { $near }?
       *[no] {""}
    } Write handbok check --explain to see all the codes.
cli-check-example = example
system-reason = { $kind ->
        [missing] it is not there
        [denied] you are not allowed to. Ask whoever answers for the folder or the machine
        [read-only] the disk can only be read, not written
        [full] the disk is full. Delete something, or choose another disk
        [large] it is too large
        [file] there is a file where a folder should be
        [folder] there is a folder where a file should be
        [exists] there is something there already
        [busy] another program is at work with it. Close that program, and try again
        [name] the name cannot be used on this disk
        [loop] the shortcut leads back to itself
        [port] the port is taken
        [network] the network or the disk did not answer. Try again
        [many] too many files are open on the machine. Close some programs, and try again
        [memory] the machine has too little memory. Close some programs, and try again
        [disk] the disk does not answer as it should. Make a copy of the book, and ask whoever answers for the machine
        [encoding] it is not saved as text in UTF-8
        [watches] the machine watches as many folders as it can
       *[other] something went wrong on the machine ({ $system })
    }
cli-no-folder = The folder { $folder } is not there. See that the name is right, and point to the folder of the book with --book FOLDER.
cli-book-is-file = { $folder } is a file. Point to the folder that has book.toml, with --book FOLDER.
cli-book-toml-odd = { $path } is no ordinary file. Give it another name, and make a file called book.toml instead. handbok init shows what is to stand in it.
cli-port-refused = The machine does not let the handbook use port { $port }: { $reason }. Choose a number above 1024 with --port, or choose none.
cli-cannot-serve = Cannot show the handbook: { $reason }
cli-packed = Packed { $pages } pages in { $path } ({ $size }). Give the file to whoever is to host the site; LES-MEG.html in it tells what to do.
cli-packed-source = Packed the texts and settings of the book in { $path } ({ $size }).
cli-packed-without-editions = The schools are not in this package. Each is packed by itself: handbok package --book { $folder }
cli-nothing-packed = Nothing was packed. An earlier package is as it was.
cli-package-not-zip = { $path } is not the name of a zip file. Let the name end in .zip, or do not choose one.
cli-package-no-folder = The folder { $path } does not exist. Make it first, or choose another with --output.
cli-package-in-book = { $path } lies among the texts of the book, and would become part of it. Choose another place with --output.
cli-diff-unreadable = Cannot read { $path }: { $reason }
cli-diff-not-site = { $path } is not a site made by handbok: the file SHA256SUMS is missing. Point to the folder or the zip file that handbok made.
cli-diff-broken = { $path } is not a whole zip file. Download it again.
cli-diff-unsafe = { $path } is not opened: ‘{ $name }’ in it may lead out of the folder, or is there twice.
cli-diff-bomb = { $path } is not opened: it has more or larger files than any site.
cli-diff-same = No difference: all pages are the same.
cli-diff-added = { $count ->
        [one] 1 new page
       *[other] { $count } new pages
    }
cli-diff-removed = { $count ->
        [one] 1 page is gone
       *[other] { $count } pages are gone
    }
cli-diff-changed = { $count ->
        [one] 1 changed page
       *[other] { $count } changed pages
    }
cli-diff-generated = { $count ->
        [one] 1 page that is made from the others (lists, register, sheets) has changed
       *[other] { $count } pages that are made from the others (lists, register, sheets) have changed
    }
cli-diff-renamed = was called ‘{ $title }’
cli-diff-leads-to = leads to { $url } now
cli-diff-dead = { $count ->
        [one] 1 address stops working
       *[other] { $count } addresses stop working
    }
cli-diff-dead-help = Links and bookmarks to them will break. Write the old address in aliases (pages) or old_anchors (places on the page) in the article that has taken over.
cli-diff-files = { $count ->
        [one] 1 other file is new, gone or changed
       *[other] { $count } other files are new, gone or changed
    } (styles, scripts, pictures, search)
cli-diff-size = Size: { $before } before, { $after } now
cli-state-missing = lokalt/tilstand.lock lacks additions that are new. Run «handbok build» without --locked and commit the file.
cli-accepted = Accepted: { $path } now has the text of the common book as it is.
cli-editions = { $count ->
        [one] The edition of 1 school is built
       *[other] The editions of { $count } schools are built
    } in { $seconds } s{ $failed ->
        [0] .
        [one] . 1 was not built.
       *[other] . { $failed } were not built.
    }
cli-edition-failed = The school in { $folder } was not built.{ $earlier ->
        [yes] {" "}Its last edition stands as it was.
       *[no] {""}
    }
cli-check-editions = { $count ->
        [one] The book of 1 school has been checked
       *[other] The books of { $count } schools have been checked
    }{ $failed ->
        [0] .
       *[other] ; { $failed } with errors.
    }
cli-edition-told = About the school in { $folder }:
