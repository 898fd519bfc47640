severity-error = error
severity-warning = warning
severity-help = help

cli-summary = Done: { $pages } pages, { $words } words, { $tasks ->
        [one] 1 task
       *[other] { $tasks } tasks
    } in { $seconds } s → { $output }
cli-faults = { $errors ->
        [0] No errors
        [one] 1 error
       *[other] { $errors } errors
    }{ $warnings ->
        [0] {""}
        [one] , 1 warning
       *[other] , { $warnings } warnings
    }.
cli-nothing-built = Nothing was built. The previous edition is as it was.
cli-no-book = No book found: { $folder } has no book.toml. Go to the folder with the book, or point to it with --book FOLDER.
cli-output-not-ours = { $folder } contains files that do not come from handbok, so it is left alone. Choose another folder with --output, or move the files first.
cli-output-around-book = { $folder } is the book’s own folder, or contains it. Choose another folder with --output.
cli-cannot-write = Cannot write { $path }: { $reason }
cli-serving = The handbook is at { $url } (press Ctrl+C to stop)
cli-port-taken = Port { $port } is in use. Choose another with --port, or leave the option out.
cli-building = Building
cli-kept = Kept { $count ->
        [one] 1 file
       *[other] { $count } files
    } in { $folder } that did not come from handbok.
cli-unknown-argument = Unknown option: { $written }
cli-unknown-command = Unknown command: { $written }
cli-missing-command = What should be done? Write a command, for example: handbok build
cli-invalid-value = { $written } cannot be ‘{ $value }’
cli-did-you-mean = Did you mean { $suggestion }?
cli-see-help = Write handbok --help to see what there is.
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
