help-usage = Usage
help-commands = Commands
help-options = Options
help-arguments = You write
help-examples = Examples
help-also = (also: { $names })
value-command = COMMAND
value-options = OPTIONS
value-folder = FOLDER
value-language = LANGUAGE
value-address = ADDRESS
value-format = FORMAT
value-code = CODE
value-title = TITLE
value-topic = TOPIC
value-article = ARTICLE
value-minutes = MINUTES
value-word = WORD
value-words = WORDS
value-text = TEXT
value-file = FILE
value-port = PORT
value-shell = SHELL
value-old = OLD
value-new = NEW
option-book = The folder of the book: the one with book.toml (else the folder you are in, or the nearest above)
option-language = The language of the messages: nb, nn or en (else that of the book)
option-base_url = The address the site gets, for the site map and fixed links
option-help = Shows help
option-version = Shows the version
help-handbok = Makes a handbook website of a folder with Markdown articles
help-handbok-examples =
    See the handbook in the browser while you write:
      handbok serve --open
    Begin a new article:
      handbok new article --topic relasjoner "Friminuttet"
    See what a command can do:
      handbok new --help
help-build = Builds the site
help-build-examples =
    Build the book in the folder you are in. The site goes to the folder public:
      handbok build
    Build a book that lies elsewhere:
      handbok build --book "C:\Handbook" --output "D:\site"
option-build-output = The folder the site is written to, seen from the folder of the book (else public)
option-build-search_index = The folder that keeps the search index from build to build, from the folder of the book (else search-index/tantivy)
option-build-locked = Records no new addresses in content/adresser.lock, but says when they are missing (for automatic builds)
help-check = Checks the book without building it
help-check-examples =
    See all that is wrong, and all that could be better:
      handbok check
    Learn what a code means:
      handbok check --explain C004
    Check again each time you save:
      handbok check --watch
option-check-format = How the answer is written: text, json or sarif
option-check-watch = Checks again each time a file is saved
option-check-explain = Explains a code, such as C004; without one, lists them all
option-check-accept = Accepts the text of the common book where it has changed, and records it in lokalt/tilstand.lock
help-serve = Builds the site and shows it on this machine
help-serve-examples =
    See the handbook in the browser. The page is renewed each time you save, and Ctrl+C stops:
      handbok serve --open
    Use a certain port:
      handbok serve --port 4000
    The book lies on a shared drive, and the page is not renewed by itself:
      handbok serve --open --poll
option-serve-port = The port on 127.0.0.1; without it 8080, or a free one when that is taken
option-serve-open = Opens the handbook in the browser
option-serve-poll = Looks for changes every other second, for books on a network drive that does not tell of them
help-new = Makes a new article, task, source or something else in the book
help-new-examples =
    Begin an article. The program asks for what is missing:
      handbok new article --topic relasjoner "Friminuttet"
    Put a task into an article:
      handbok new task --article relasjoner/friminuttet "Who is alone?"
help-new-article = An article in a topic
help-new-article-examples =
    handbok new article --topic relasjoner "Friminuttet"
option-new-article-topic = The topic: the name of the folder in content/
help-new-topic = A topic: a folder with a page of its own
help-new-topic-examples =
    handbok new topic "Transitions"
help-new-task = A reflection task in an article
help-new-task-examples =
    handbok new task --article relasjoner/friminuttet "Who is alone?" --minutes 20
option-new-task-article = The article: topic/article, or the path of the file
option-new-task-minutes = How long the task takes (else 30)
help-new-path = A reading path
help-new-path-examples =
    handbok new path "New at the school"
help-new-reference = A source in content/referanser.bib, from BibTeX
help-new-reference-examples =
    Paste the source when the program asks:
      handbok new reference
    Take it from a file:
      handbok new reference --from source.bib
option-new-reference-from = A file with the source as BibTeX; without it you paste the source
help-new-term = A term in content/begreper.toml
help-new-term-examples =
    handbok new term "samtykke" --definition "That somebody says yes."
option-title = The title
option-summary = A sentence on what the reader gets from the page
option-name = The word, in the language of the book
option-definition = What the word means, in a sentence
option-other = The word in the other written form of Norwegian, if it is another
help-init = Makes a new handbook in a folder of its own
help-init-examples =
    handbok init our-handbook --title "Handbook of Nordlia school"
    Begin with the topics of another handbook:
      handbok init new-book --from old-book
option-init-folder = The folder the handbook is to lie in; it is made if it is not there
option-init-title = The name of the handbook
option-init-from = Another handbook that the new one is to be built like: its settings and topics, not its texts
help-search = Searches the book as its readers do
help-search-examples =
    handbok search uro i timen
    See why the hits came in that order:
      handbok search mobbing --explain
option-search-words = What you search for
option-search-queries = Answers all queries of a JSON file ([{"{"}"id", "q", "typing"{"}"}]) with a line of JSON for each
option-search-explain = Shows what each word was taken for, and what each hit got
option-search-typing = Searches as while you type: the last word may be the beginning of one
help-schema = Writes schemas of the files for VS Code, Decap and other programs
help-schema-examples =
    handbok schema
    handbok schema --output C:\schemas
option-schema-output = The folder the schemas are written to, seen from the folder of the book (else schema)
help-completions = Writes a script that lets the shell fill in commands and options
help-completions-examples =
    In bash, for all new terminal windows:
      handbok completions bash > ~/.local/share/bash-completion/completions/handbok
    In PowerShell:
      handbok completions powershell >> $PROFILE
option-completions-shell = The shell: bash, zsh, fish, powershell or elvish
help-package = Packs the site in a zip file for whoever is to host it
help-package-examples =
    Pack the site. The file is named after the book and its edition:
      handbok package
    Choose the name yourself:
      handbok package --output ../handbook.zip
    Pack the texts, for a book that is to build on this one:
      handbok package --source
option-package-output = The zip file to write, seen from the folder of the book (else the title and edition of the book)
option-package-source = Packs the texts that the book is made of instead, for a book that is to build on this one
help-diff = Compares two editions of the site
help-diff-examples =
    See what a new package changes, and which addresses stop working:
      handbok diff old.zip new.zip
    Compare with what is out there:
      handbok diff /var/www/handbook public
option-diff-old = The site as it is: a folder or a zip file made by handbok
option-diff-new = The site as it will be: a folder or a zip file made by handbok
option-diff-format = How the answer is written: text or json
