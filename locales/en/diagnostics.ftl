# Each code: the message, then .help (what to do), any other help texts and notes,
# .why (why it is a fault) and .example (a short example with its correction) for the documentation.
L001 = { $kind ->
        [utf16] the file is saved as UTF-16 (also called Unicode) and not as UTF-8
        [word] the file is a document from Word or a program like it, and not plain text
        [rtf] the file is saved as rich text (RTF), and not as plain text
        [pdf] the file is a PDF, and not plain text
       *[other] the file is not saved as UTF-8: this is the first character that cannot be read
    }
    .help = save it as UTF-8. In Notepad: File, Save as, and choose UTF-8 beside Encoding. In Word: Save as, Plain text, Other encoding, Unicode (UTF-8)
    .word = call the file { $other } and open it in Word. Choose Save As, Plain Text, Other encoding and Unicode (UTF-8), and call the new file { $name }
    .rtf = call the file { $other } and open it in TextEdit. Make it plain text under Format, and save it as { $name }
    .pdf = call the file { $other }, and link to it: [name]({ $other })
    .why = Other encodings turn æ, ø and å into unreadable characters for some readers.
    .example = Open the file, choose ‘Save as’ and the encoding UTF-8.
L002 = the file cannot be read: { system-reason }
    .help = check that the file exists and that you are allowed to read it
    .loop = delete the shortcut, or let it point to another file or folder
    .why = A file that cannot be read would be missing from the handbook without anyone noticing.
    .example = Close the program that is using the file, and build again.
L003 = the book has no home page
    .help = make the file content/index.md with title and summary in the front matter
    .why = The home page is the way in: without it the website has nowhere to start.
    .example = content/index.md with ‘+++’, title = "…", summary = "…" and ‘+++’.
L004 = the file name cannot be turned into an address
    .help = give the file a name with letters or digits, such as calm-lessons.md
    .theme = in static/ the name is the address, so only the letters a to z, digits, hyphens, underscores and full stops can stand in it. Name the file { $proposal }, and mend it where a template or a style sheet asks for it
    .why = The address of a page is made from the file name, with lower-case letters from a to z, digits and hyphens.
    .example = ‘!!.md’ → ‘noise-in-lessons.md’
L005 = this type of file is left out of the handbook
    .help = use svg, png, jpg, pdf, docx, zip, ics, txt or xml, or move the file out of the folder
    .text = if it is to be an article, save it as plain text (UTF-8) with a name that ends in .md
    .why = Some websites refuse to show other types of file, and then the reader gets an error.
    .example = ‘picture.webp’ → save as ‘picture.png’
L006 = a folder should be here, not a file
    .help = give the file another name, and make a folder of this name
    .why = The program looks for articles, templates and pictures in folders of certain names.
    .example = A file called “content” → a folder called “content”, with index.md in it
L007 = the shortcut leads out of the book
    .help = copy the file or folder into the book instead of the shortcut
    .why = What lies outside the book is not there when it is moved or shared, and may be something that nobody should see.
    .example = content/plan.pdf → \\school\common\plan.pdf → put a copy of plan.pdf into content
L008 = this is no ordinary file
    .help = delete it, or move it out of the folder
    .why = A queue or a device has no content to take along, and can make the program wait for ever.
    .example = content/queue (a FIFO) → is deleted
L009 = the name is the same as “{ $other }” on a disk where large and small letters are one
    .help = give one of them another name
    .why = In Windows and on most Macs one file would have taken the place of the other.
    .example = static/img/Logo.png and static/img/logo.png → static/img/logo-small.png
L010 = the name “{ $name }” cannot be used in Windows
    .help = choose another name: not con, prn, aux, nul, com1 or lpt1, no full stop or space at the end, and none of the signs < > : " | ? * \
    .why = The book and the site must go onto machines of all kinds.
    .example = content/tema/con.md → content/tema/konflikt.md
L011 = this is an article, but it is not read: its name must end in .md
    .help = call the file { $name }
    .hidden = call the file { $name }. Windows may hide the end of the name: let File Explorer show the file types, under View, to see all of it
    .why = Only files that end in .md, in small letters, become pages. An article under another name would be missing without anyone noticing.
    .example = break.md.txt → break.md
L020 = { $why ->
        [blank] base in book.toml is empty
        [missing] the common book «{ $base }» cannot be found
        [empty] «{ $base }» is no handbook: it has no book.toml
        [chain] «{ $base }» builds on another book itself
       *[io] the common book «{ $base }» cannot be read: { system-reason }
    }
    .help = write the way from the folder of this book.toml: base = "../fellesbok", or base = "../fellesbok.zip"
    .blank = write the way to the common book: base = "../fellesbok". If the book is to build on no other, take the line out
    .empty = point to the folder that has book.toml. In a zip, book.toml must lie at the top and not in a folder
    .chain = a layer can only lie on one book. Let base point to the book that «{ $base }» builds on
    .why = A layer has only what is the school's own. Without the common book there is nothing to build.
    .example = base = "../felesbok" → base = "../fellesbok"
L021 = the zip «{ $base }» is not used: { $why ->
        [many] it has more files than any handbook
        [large] «{ $entry }» makes it larger than any handbook
        [bomb] «{ $entry }» grows beyond reason when it is unpacked
        [outside] «{ $entry }» leads out of the folder
        [link] «{ $entry }» is a link and not a file
        [twice] «{ $entry }» stands there twice
       *[broken] it is damaged, has a password or is no zip file
    }
    .help = fetch the zip again where you got it, or unpack it yourself and point to the folder
    .why = A file from others may be made to write outside the folder or to fill the disk. A real book has none of this.
    .example = «../../other.md» in the zip → only book.toml, content/… and static/…
L022 = «{ $path }» is in the common book, and the words of the common book cannot be changed
    .help = to add something, move the text to { $addition }. To do without the page, write hide = ["{ $page }"] in book.toml and give your own page another name
    .other = give the file another name
    .register = take the file away. This register is common to all schools. What is missing belongs in the common book
    .why = Whoever reads must be able to trust that what is common is the same at every school.
    .example = content/ro/arbeidsro.md → lokalt/ro/arbeidsro.md
L023 = a layer cannot have this file: it could change the words of the common book
    .help = remove it. What the school wants to say stands in content/ and lokalt/
    .theme = remove it. Colours stand in static/css/tokens.css, and the logo in static/img/
    .tokens = leave nothing but values, in :root {"{"} --ds-color-accent-base-default: #204080; {"}"}. All else in the file could hide or add words
    .why = Templates and scripts decide what stands on every page, also on the common ones.
    .example = templates/article.html → lokalt/ro/arbeidsro.md
L024 = the school «{ $folder }» cannot be built with this book: { $why ->
        [base] base in the school's book.toml does not lead here
        [output] its site would lie in or around another, or in the book itself
       *[missing] the folder has no book.toml
    }
    .help = write the way from the folder of this book.toml: folder = "skoler/nordlia"
    .base = let base in { $folder }/book.toml lead here, for example base = "../.."
    .output = write another output under [[edition]]
    .why = Each edition is the school's own book on top of this one.
    .example = folder = "skoler/nordli" → folder = "skoler/nordlia"
P001 = the front matter is written in YAML, between ‘---’
    .help = write it in TOML between ‘+++’: title = "Title"
    .why = The handbook has one format for front matter, so that every fault can have a good message.
    .example = ‘--- title: Calm ---’ → ‘+++ title = "Calm" +++’
P002 = the page has no front matter
    .above = the front matter stands first in the file. Move what stands above the first line of +++ to below the last one
    .help = begin the file like this, each part on its own line: +++, then title = "…" and summary = "…", then +++
    .why = The title and summary are needed in lists, in search and at the top of the page.
    .example = Insert the front matter at the top of the file.
P003 = the front matter is not closed
    .help = write ‘+++’ on a line of its own after the last field
    .why = Without the end, the program cannot know where the text begins.
    .example = title = "Calm", then a line with ‘+++’, then the text.
P004 = the line cannot be read
    .help = each field is written like this: name = "value"
    .quotes = put quotation marks round the text: name = "text"
    .header = write { $header }, with as many square brackets after it as before it
    .colon = use an equals sign and quotation marks: name = "text"
    .closing = the quotation mark at the end of the line is missing. The whole text stands on one line, with quotation marks before and after it
    .inner = write « and » inside the text: { $key } = { $text }
    .comma = put commas between the words: { $key } = { $list }
    .typographic = use straight quotation marks, not «…» or “…”: name = "text"
    .date = write the date as year-month-day: { $key } = 2026-08-17
    .boolean = this should be true (yes) or false (no): { $key } = { $boolean }
    .integer = this should be a whole number: { $key } = 10
    .list = put quotation marks around each word, and square brackets around all of them: { $key } = { $list }
    .invisible = there is an invisible character by ‘{ $key }’. Delete the line and write it anew: { $key } = { $value }
    .unclosed = the list lacks { $closing } at its end. Write the line like this: { $list }
    .why = The front matter and the registers are written in TOML, which requires quotation marks round text.
    .example = title = Calm lessons → title = "Calm lessons"
P005 = { $fault ->
        [below] ‘{ $key }’ stands below { $header }, and so belongs to that table
       *[unknown] unknown field ‘{ $key }’
    }
    .help = the fields allowed here are { $known }
    .suggest = did you mean ‘{ $suggestion }’?
    .below = move the line up, above the first line of the file that begins with [. Then it goes for the whole file
    .meant = the field is called ‘{ $meant }’ here: { $line }
    .reviewed = the date when the page was last checked is written like this: { $line }
    .owner = whoever is responsible for the page is written like this: { $line }
    .topic = the topic is the folder that the page lies in. Remove the line
    .why = A misspelt field would otherwise disappear without anyone noticing.
    .example = sumary = "…" → summary = "…"
P006 = the field ‘{ $key }’ is missing or empty
    .help = write { $key } = "…"
    .date = write { $key } = 2026-08-17
    .why = The field is needed for the page to be shown and found.
    .example = summary = "What the reader gets, in one sentence."
P007 = the field ‘{ $key }’ has the wrong kind of value ({ $found ->
        [string] text
        [integer] whole number
        [float] decimal number
        [boolean] yes/no
        [date] date
        [array] list
       *[table] table
    })
    .help = this should be { $expected ->
        [string] text in quotation marks: { $key } = "…"
        [strings] text in quotation marks: { $key } = ["…", "…"]
        [integer] a whole number: { $key } = 10
        [boolean] true or false: { $key } = true
        [date] a date: { $key } = 2026-08-17
        [array] a list in square brackets: { $key } = ["…", "…"]
       *[table] { $key ->
            [old_anchors] pairs in braces: old_anchors = {"{"} gammelt-sted = "nytt-sted" {"}"}
            [changes] a list with braces in it: changes = [{"{"} date = 2026-08-17, text = "New advice about the break" {"}"}]
            [allow] a list with braces in it: allow = [{"{"} rule = "C004", text = "ordensreglement", reason = "the name of a report" {"}"}]
           *[other] a table: [[{ $key }]]
        }
    }
    .why = The program cannot guess what was meant.
    .example = audience = "lærer" → audience = ["lærer"]
P008 = ‘{ $value }’ is not a value for { $key }
    .help = choose from { $known }
    .suggest = did you mean ‘{ $suggestion }’? You can choose from { $known }
    .form = this should have the form { $known }
    .words = write at least two words that mean the same: words = ["mobil", "telefon"]
    .why = The values are agreed in advance, so that lists and filters are correct.
    .example = levels = ["barneskole"] → levels = ["barnetrinn"]
P009 = raw HTML (‘{ $tag }’) cannot be used in the text
    .help = write it in ordinary Markdown, or write \< if you mean the character itself
    .break = break the line with a backslash (\) at the end, or begin a new paragraph
    .emphasis = write **bold** or *italic*
    .image = write ![description of the picture](picture.png)
    .link = write [link text](address)
    .table = write the table with vertical bars: | Do | Avoid |
    .list = write the list with a hyphen before each item
    .box = use a box: > [!husk], or a heading with ##
    .comment = remove the comment; notes to yourself do not belong in the article
    .why = HTML can break the page, the printed edition and accessibility, and no rule can check it.
    .example = <b>important</b> → **important**
P010 = unknown kind of box ‘{ $kind }’
    .help = the boxes that exist are { $known }
    .suggest = did you mean ‘[!{ $suggestion }]’?
    .why = Only boxes that readers recognise tell them what is inside.
    .example = > [!tips] → > [!husk]
P011 = unknown field ‘{ $field }’ in the task
    .help = the fields that exist are { $known }
    .suggest = did you mean ‘{ $suggestion }’?
    .why = A misspelt field would otherwise disappear from the task sheet.
    .example = **Outcom:** → **Outcome:**
P012 = { $kind ->
        [group] ‘{ $task }’ has no fields, and becomes a task of its own without a goal and a time
       *[field] the task ‘{ $task }’ lacks { $field }
    }
    .help = write - **{ $field }:** … in the list under the task’s heading
    .group = if it is a heading for some questions of the task above, write { $marks } { $task }. If it is a task of its own, write { $field } under it
    .why = A task without a goal, an outcome and a time cannot be planned into a meeting.
    .example = - **Time:** 45 minutes
P013 = ‘{ $written }’ is not a length of time
    .help = write, for example, 45 minutes or 1.5 hours, at most 8 hours
    .why = The time is used when tasks are chosen for a meeting.
    .example = **Time:** a while → **Time:** 30 minutes
P014 = { $kind ->
        [hyphen] ‘{ $words }’ is none of the task’s questions: a hyphen stands before it and not a number
        [form] ‘{ $written }’ does not become one of the questions of the task: it is not an item of a numbered list
       *[none] the task ‘{ $task }’ has no questions
    }
    .help = write the questions as a numbered list: 1. …
    .hyphen = write the number instead of the hyphen, on the lines below too: { $number }. { $words }
    .form = begin the line with the number, a full stop and a space, also the lines below: { $number }. { $words }
    .why = The questions are what the group works on.
    .example = 1. What do we already do the same way?
P015 = { $fault ->
        [says-nothing] the text ‘{ $alt }’ does not say what the picture { $file } shows
       *[none] the picture { $file } has no text for those who cannot see it
    }
    .help = write what the picture shows between the square brackets: ![Three adults in the playground]({ $file })
    .why = Screen readers read the text aloud, and it is shown when the picture does not load.
    .example = ![](wheel.svg) → ![Yearly cycle with four phases](wheel.svg)
P016 = the heading skips a level
    .help = write { $marks } before the heading
    .previous = the heading before it is here
    .why = People who navigate by headings would otherwise look for a level that is not there.
    .example = ## Advice, then #### In lessons → ## Advice, then ### In lessons
P017 = the text has a heading at the top level (#)
    .help = the title is in the front matter; begin with ## here
    .why = A page has one title, and it comes from the front matter.
    .example = # Calm lessons → title = "Calm lessons" in the front matter
P018 = the part ‘{ $part }’ { $missing ->
        [list] has no list
        [tasks] has no tasks
       *[content] is empty
    }
    .help = write something under the heading, or remove it
    .box = write the text on the lines below, with > in front, or remove the box
    .list = write the content as a list with a hyphen before each item
    .task = give each task a heading of its own one level down, for example ### The start of term
    .advice = write each piece of advice as an item of a list: - **Do the rounds.** Look for those who are alone. Many pieces can be grouped with ###, with a list under each
    .why = An empty part makes the reader a promise that is not kept.
    .example = ## Recommendations, then a list: - **Wait.** Say it once.
P019 = unknown attribute ‘{ $attribute }’ on the heading
    .help = the attributes that exist are { $known }
    .suggest = did you mean ‘{ $suggestion }’?
    .words = if the place is to have a name, write {"{"}#{ $id }{"}"}. If the curly brackets belong to the heading, put a backslash before the last one: \{"}"}
    .text = if the curly brackets belong to the heading, put a backslash before the last one: \{"}"}
    .evidence = write evidens={ $attribute } in the braces: it says how certain the advice is
    .why = A misspelt attribute would otherwise disappear without anyone noticing.
    .example = {"{"}evidns=likely{"}"} → {"{"}evidens=likely{"}"}
P020 = { $fault ->
        [columns] the columns of the table are called ‘{ $first }’ and ‘{ $second }’, so that nobody knows what to do and what to avoid
       *[table] the part ‘{ $part }’ should be a table with two columns
    }
    .help = write { $head } in the head and one pair in each row
    .columns = write { $head } as the first line of the table, in place of the one that stands there
    .why = Readers should be able to see the pairs side by side.
    .example = | Do | Avoid |
P021 = the note ‘{ $label }’ has not been written
    .help = write [^{ $label }]: and then the text, on a line of its own
    .why = A note number without a note leads nowhere.
    .example = [^1]: The response rate was 57 per cent.
P022 = ‘{ $anchor }’ is used twice on the page
    .help = give one of them another id: {"{"}#new-id{"}"}
    .first = the first time is here
    .why = Links to the place would otherwise lead to the wrong heading.
    .example = {"{"}#start{"}"} and {"{"}#start{"}"} → {"{"}#start{"}"} and {"{"}#end{"}"}
P023 = fault in the bibliography: { $kind ->
        [missing-key] the entry has no key
        [missing-comma] a comma is missing before this
        [missing-equals] an equals sign is missing
        [missing-name] the name of a field or a kind of source should stand here
        [missing-brace] a brace is missing after the kind of source
        [unclosed] a brace or a quotation mark is never closed
        [missing-value] a value is missing after the equals sign
        [plain] this is written as in a list of references, and is not read
        [outside-entry] this stands outside an entry
        [stray-brace] a closing brace was never opened
        [number] the number has two decimal points
        [command] a command is missing after the backslash
        [parent] crossref or xdata cannot be followed
        [duplicate-field] the field ‘{ $name }’ appears twice
        [missing-field] { $name } ({ $name ->
            [title] the title
            [journaltitle] the name of the journal
            [booktitle] the title of the book the chapter is in
           *[other] a field
        }) is missing in the entry ‘{ $key }’
        [date] ‘{ $name }’ is not a date
        [url] ‘{ $name }’ is not a web address
        [doi] ‘{ $name }’ is not a DOI
        [entry-type] ‘{ $name }’ is not a kind of source
        [abbreviation] the word ‘{ $name }’ stands outside braces
        [tex-command] ‘{ $name }’ would be printed as it stands
        [unknown-parent] no entry has the key ‘{ $name }’
        [name-separator] the names are divided by ‘{ $name }’
       *[empty-name] a name is missing before or after ‘and’
    }
    .help = export the entry from Zotero again, or correct it by hand
    .comma = put a comma after the key and after each field: @book{"{"}nilsen2020, title = {"{"}…{"}"},
    .braces = put braces round the value, as many closing as opening: title = {"{"}…{"}"},
    .plain = write the source as an entry, and look it over: { $name }
    .missing-field = write { $name } = {"{"}…{"}"}, in the entry
    .first = the first time is here
    .date = write 2009, 2009-08 or 2009-08-17
    .url = write the whole address, from https://
    .doi = write the DOI from 10. onwards
    .entry-type = use for instance @book, @article, @report, @incollection or @online
    .names = write ‘and’ between the names, and put the name of an institution in double braces
    .why = A source that cannot be read would be missing from the reference list.
    .example = @book{"{"}hattie2009, title = {"{"}Visible learning{"}"} … {"}"}
P024 = ‘{ $key }’ appears twice
    .help = remove one of them, or give it another name
    .first = the first time is here
    .line = keep the one that applies, and remove the other
    .list = write all of it in one of the lists, and remove the other
    .header = move the lines below up to the first one, and remove this one
    .entries = write [[{ $key }]] with two brackets at each end, both here and the first time
    .why = The program cannot know which one applies.
    .example = Two entries with the key nordahl2007 → nordahl2007a and nordahl2007b
P025 = ‘{ $written }’ is not a step with minutes
    .help = write names and minutes with commas between: alone 5, group 15, plenary 10
    .why = The minutes are used on the sheet and when the task is shown on a screen.
    .example = **Steps:** alone, group → **Steps:** alone 5, group 15
P026 = ‘{ $anchor }’ cannot be an id
    .help = use lower-case letters from a to z, digits and hyphens: ‘{ $proposal }’
    .reserved = every page already has a place of that name; write for example ‘{ $proposal }’
    .why = The id becomes part of the address and must work in every browser and file system.
    .example = {"{"}#First week{"}"} → {"{"}#first-week{"}"}
P027 = the evidence label is on a heading that does not open a part with advice
    .help = move the label to the heading ‘Recommendations’, or write evidence in the front matter
    .why = The label says how certain a piece of advice is, and belongs with the advice.
    .example = ## In practice {"{"}evidence=likely{"}"} → ## Recommendations {"{"}evidence=likely{"}"}
P028 = unknown class ‘{ $class }’ on the heading
    .help = the classes that exist are { $known }
    .suggest = did you mean ‘.{ $suggestion }’?
    .why = The class says which part the heading opens.
    .example = {"{"}.raad{"}"} → {"{"}.rad{"}"}
P029 = { $fault ->
        [step] the step does not begin with a link to an article
       *[none] the reading path has no steps
    }
    .help = write the steps as a numbered list where each item begins with a link to an article
    .step = begin the step with a link to an article: 1. [Title](../topic/article.md). Why this one now.
    .why = A reading path is a sequence of articles.
    .example = 1. [Calm for work](../classroom/calm.md). Begin here.
P030 = the steps take { $sum } minutes in all, but the task { $minutes }
    .help = change the minutes of the steps or the time, so that they agree
    .why = Whoever leads the meeting needs a plan that adds up.
    .example = **Time:** 45 minutes and **Steps:** alone 5, plenary 5 → alone 10, group 20, plenary 15
P031 = { $kind ->
        [bold] ‘{ $written }’ is a line in bold and no heading, and opens no part
        [plain] ‘{ $written }’ is an ordinary line and no heading, and opens no part
       *[near] the heading ‘{ $written }’ looks like ‘{ $part }’, but opens no part
    }
    .help = write { $line } if that is the part you mean
    .bold = write ## { $part } instead of the stars
    .plain = write ## before the words: ## { $part }
    .evidence = how sure the advice is, stands in braces: { $line } {"{"}evidens={ $label }{"}"}
    .task = the task below is not read. Write { $line }
    .lost = write { $line }, or {"{"}.{ $class }{"}"} after words of your own. Without the part, addresses that somebody may have saved lead nowhere
    .why = A misspelt heading becomes an ordinary one, and the part loses its shape. Bold looks like a heading, but is ordinary text.
    .example = ## Recomendations → ## Recommendations
P032 = nothing refers to the note ‘{ $label }’
    .help = write [^{ $label }] where the note belongs, or take it away
    .why = A note that nothing refers to is left out of the page.
    .example = … 57 per cent answered.[^{ $label }]
P033 = the figure text does not stand under a figure
    .help = put > [!figur] right under the picture, which must stand alone in its paragraph
    .why = The text is the figure for those who cannot see it, and must stand with it.
    .example = ![The three phases](faser.svg), an empty line and then > [!figur] Figuren som tekst
P034 = { $kind ->
        [between] this stands between the fields of the task, and parts their list in two
        [above] this stands above the fields of the task
       *[inner] the field ‘{ $field }’ holds something other than words and a list
    }
    .help = move it below the fields, as an introduction to the task
    .list = move it below the last field, as an introduction to the task. The fields stand in one list right under the heading
    .why = The fields become a small table on the sheet, where there is only room for words.
    .example = - **Mål:** with a quote under it → the quote after the fields
P035 = { $fault ->
        [unfilled] { $key } is not filled in: here still stands what handbok init proposed
       *[empty] what must stand at the foot of every page is not filled in: { $empty }
    }
    .help = fill it in under [host] in book.toml: the links to the accessibility statement and the privacy statement, and the name of the responsible editor
    .unfilled = put what holds for you in place of ‘{ $written }’, or put # before the line
    .why = Whoever runs a website for schools must have an accessibility statement, tell what is kept about readers, and say who answers for the content.
    .example = privacy = "https://www.kommunen.no/personvern"
P036 = ‘{ $written }’ has not become a heading: { $kind ->
        [hard] the space after { $marks } is a hard space, which does not count
       *[none] a space is missing after { $marks }
    }
    .help = write: { $proposal }
    .hard = delete the space and press the space bar: { $proposal }
    .why = Without the space the line is ordinary text, and all that stands under it ends up in the part before.
    .example = ##Råd → ## Råd
P037 = { $why ->
        [unclosed] the curly bracket is not closed: ‘{ $written }’
        [brackets] ‘{ $written }’ stays in the heading: the name of a place is written in braces
        [last] ‘{ $written }’ is not at the end of the heading
       *[form] ‘{ $written }’ is to be written without spaces around the equals sign and without quotation marks
    }
    .help = write: { $proposal }
    .why = What stands in curly brackets gives the place a name or a mark. Written in another way it stays in the text.
    .example = {"{"}evidens = "sannsynlig"{"}"} → {"{"}evidens=sannsynlig{"}"}
P038 = { $kind ->
        [empty] the heading is empty
       *[signs] the heading ‘{ $words }’ has neither letters nor numbers
    }
    .help = write { $marks } and then words that say what the passage is about, or remove the line
    .signs = write words that say what the passage is about. If the sign is to stand alone, give the place a name: { $marks } { $words } {"{"}#name{"}"}
    .why = The address of the place is made of the words, and whoever has the page read aloud hears only the words.
    .example = ## ☀ → ## A good start
P039 = the address ‘{ $address }’ has a space in it, and is not read as { $kind ->
        [image] an image
       *[link] a link
    }
    .help = name the file ‘{ $proposal }’ and write that here, or put <> around it: (<{ $address }>)
    .web = write %20 where the space is: { $proposal }
    .there = write { $proposal }
    .missing = no file in the book has that name. Put the file beside the article under the name ‘{ $proposal }’, and write that here
    .unknown = write the name as it stands in the register in content, without spaces
    .disk = this is a place on your own machine, which nobody else has. Put the file beside the article, and write its name alone, without spaces
    .scheme = write the address without spaces: { $proposal }
    .why = In Markdown an address ends at the first space, and then all of it stays as ordinary text.
    .example = ![Year wheel](my picture.png) → ![Year wheel](my-picture.png)
P040 = «{ $key }» only belongs in a book that builds on another
    .help = write base = "../fellesbok" at the top of book.toml, or remove «{ $key }»
    .why = Without a common book there is nothing to hide and nothing to call local.
    .example = base = "../fellesbok"
P041 = a book that builds on another cannot have [[edition]]
    .help = write [[edition]] in the book.toml of the common book
    .why = A layer can only lie on one book.
    .example = fellesbok/book.toml: [[edition]] folder = "skoler/nordlia"
P042 = «{ $key }» is in the common book, and the words of the common book cannot be changed
    .help = give your own another name, for example «{ $key }-hos-oss»
    .base = here it stands in the common book
    .why = A term, a source or a programme must mean the same at every school.
    .example = id = "arbeidsro" → id = "arbeidsro-hos-oss"
P043 = reflection tasks cannot stand in an addition: «{ $words }»
    .help = make an article of your own in content/ and link to it from here
    .why = A task has pages and sheets with addresses of their own, and those belong to an article.
    .example = lokalt/ro/arbeidsro.md → content/ro/oppgaver-hos-oss.md
P044 = the addition is empty
    .help = write the text that is to stand in the box, or delete the file
    .why = The reader would meet a box with the name of the school and nothing in it.
    .example = an empty lokalt/ro/arbeidsro.md → No bell rings at Nordlia.
P045 = ‘{ $field }’ is not written as a field of the task
    .help = put two asterisks on each side of the word and its colon: - **{ $field }:** { $rest }
    .dash = put a hyphen before it, on the next lines too: - **{ $field }:** { $rest }
    .why = Only bold words with a colon become fields of the task sheet.
    .example = - Outcome: Three rules. → - **Outcome:** Three rules.
P046 = { $kind ->
        [tabs] this is no table: there are tabs between the words
        [spaces] this has not become a table: there are spaces between the columns
        [rule] this has not become a table: the row of dashes under the first one is missing
        [width] this has not become a table: the row of dashes has another number of columns than the row above it
        [apart] the row does not belong to the table above: an empty line stands between
        [text] the line has become a row of the table above
        [fewer] the row has { $cells } of { $columns } cells
       *[more] the row has { $cells } cells, but the table has { $columns } columns
    }
    .help = write this line under the first one: { $rule }
    .tabs = write vertical lines between the words of each line, and dashes under the first: { $first } and then { $rule } on the line below
    .bare = put a vertical line first and last on each line, and dashes under the first: { $first } and then { $rule } on the line below. If the lines are to stand as they are, end each of them with \
    .more = what is too much would disappear. Join two cells, or give the table another column. If the bar is part of the text, write \|
    .fewer = add a bar. An empty cell is written like this: | |
    .apart = take out the empty line above. If it is a new table, write this line under its first row: { $rule }
    .text = put an empty line above it, and it becomes a paragraph of its own
    .why = Without the row of dashes there is no table, and a cell too many disappears without anyone noticing.
    .example = | Place | Who |, then | The pitch | Year 5 | → |---|---| on the line between them
P047 = { $kind ->
        [nothing] a source is missing beside the semicolon: ‘{ $written }’
        [key] ‘{ $written }’ is no source: the key and the @ are missing
        [sign] there is a ‘{ $sign }’ after the key, and not a comma: ‘{ $written }’
       *[comma] two sources in the same brackets are parted by a semicolon: ‘{ $written }’
    }
    .help = write { $proposal }
    .key-or-place = if it is a source, write { $proposal }. If it is the place in the source, write { $place }
    .why = What stands after a comma is the place in the source, such as p. 12. The second source would be printed as a page number.
    .example = [@hattie2009, @nordahl2009] → [@hattie2009; @nordahl2009]
P048 = { $why ->
        [line] the line in the box has no > before it: ‘{ $written }’
        [sign] ‘{ $written }’ has not become a box: the exclamation mark is missing
        [open] ‘{ $written }’ has not become a box: the square bracket is not closed
        [brackets] ‘{ $written }’ has not become a box: the square brackets are missing
        [within] ‘{ $written }’ has not become a box: the line stands within another box or a quote
        [apart] the box ‘{ $written }’ lacks its words: an empty line parts it from the quote below
       *[quote] ‘{ $written }’ has not become a box: the sign > is missing before the line
    }
    .help = write > [!{ $kind }] on the first line, and > before each of the lines below it
    .sign = write > [!{ $kind }] on the first line. If the brackets are to stand in a quotation, write \{ $written }
    .line = if the line is no part of the box, put an empty line above it. If it is, write: > { $written }
    .within = put an empty line above it, without the sign >
    .apart = if the words below belong to the box, write > on the empty line, or take it out. If they are a quote of their own, write > [!sitat] on the line above them
    .why = A box is a quotation that says what kind of box it is. Without one of the signs it is ordinary text.
    .example = > [husk] Bring the vest → > [!husk] Bring the vest
P049 = ‘{ $written }’ has not become { $thing ->
        [image] a picture
       *[link] a link
    }: { $kind ->
        [gap] there is a space between the words and the address
        [marks] the words after the address must stand between straight quotation marks
        [open] a ) is missing after the address
        [title] the text after the address must have one quotation mark before it and one after it
        [square] the address must stand in round brackets
        [citation] what stands in the second square brackets is a source
        [reference] no address is written for what stands in the second square brackets
       *[swapped] the brackets have changed places
    }
    .help = write { $proposal }
    .reference = write the address in round brackets: { $proposal }(…). If no link is meant, put a \ before the first square bracket
    .why = A link is the words in square brackets and the address in round ones, right beside each other. Otherwise it all remains ordinary text.
    .example = (Rules)[rules.md] → [Rules](rules.md)
P050 = the line below, ‘{ $underline }’, makes ‘{ $words }’ a heading
    .help = leave an empty line above the dashes. If it is to be a heading, write ## before the words instead of the dashes below
    .title = take away the signs below, and write ## before the words if it is to be a heading
    .why = In Markdown, dashes right below a text make a heading. Whoever wants a line is seldom told so.
    .example = Text, and --- on the line below → Text, an empty line, and then ---
P051 = { $kind ->
        [tight] there is no space after ‘{ $sign }’, and so there is no list
        [hard] the space after ‘{ $sign }’ is a hard space, and then there is no list
       *[sign] ‘{ $sign }’ before a line makes no list
    }
    .help = write a hyphen and a space before each item: { $proposal }
    .hard = delete the space and press the space bar: { $proposal }
    .number = write a number, a full stop and a space before each item: { $proposal }
    .letter = the questions of a task can be parted into groups with a heading each, #### A. The places. Else write a list under the point, with four spaces and a hyphen before each line: { $proposal }
    .why = Items pasted from Word have signs of their own. In Markdown an item begins with a hyphen, or else the items run together into one paragraph.
    .example = • Be outside first → - Be outside first
P052 = { $kind ->
        [day] there is no date ‘{ $written }’: that month has { $days } days
       *[form] a date is written year-month-day: { $date }, not { $written }
    }
    .help = write { $key } = { $date }
    .day = see which day it should be. The last of the month is { $key } = { $date }
    .why = The date decides when the page is to be reviewed, and what is new. Year-month-day cannot be misunderstood.
    .example = reviewed = 22.11.2026 → reviewed = 2026-11-22
P053 = { $kind ->
        [beside] the task ‘{ $words }’ is not read: its heading has the same level as ‘{ $part }’, and ends it
        [heading] there is a task under ‘{ $words }’, but it is not read: the heading opens no part for tasks
        [inner] the tasks under ‘{ $part }’ are not read: the heading stands inside ‘{ $words }’
       *[none] here is a task, but it is not read: no heading above it opens a part for tasks
    }
    .help = write ## { $part } on a line of its own above, and ### { $words } here
    .beside = write ### before the name of the task, so that it belongs to the part above: ### { $words }
    .heading = write ## { $part }. To keep your own words, write ## { $words } {"{"}.{ $class }{"}"}
    .inner = write the heading with two #, and each task with three: ## { $part }
    .headings = write ## { $part } on a line of its own above, and then ### and a name for the task on the line below
    .why = Tasks get pages and sheets of their own only in the part for tasks. Elsewhere the task would become ordinary text, and the old addresses would lead nowhere.
    .example = ## Questions to reflect on → ## Reflection tasks
P054 = the indent before the line makes the text code, in another typeface
    .help = take away the spaces or the tab before ‘{ $proposal }’. If it should stand as a poem, write > before each line
    .why = Four spaces or a tab before a line mean code in Markdown. An indent from Word becomes something else altogether.
    .example = ‘    We begin outside.’ → ‘We begin outside.’
P055 = { $kind ->
        [tight] the stars in ‘{ $written }’ make nothing bold: there is no space after them
        [ending] the stars in ‘{ $written }’ make nothing bold: the ending ‘{ $ending }’ stands close to them
        [open] the stars before ‘{ $written }’ make nothing bold: there are none after the words
       *[space] the stars in ‘{ $written }’ make nothing bold: there is a space inside them
    }
    .help = write { $proposal }
    .open = put two stars right after the last word that should be bold, or take away the two that stand here. If the reader should see the stars, write \*\*
    .why = Stars make words bold only when they stand close to them. Otherwise the reader sees the stars.
    .example = ** Wait ** until all are ready. → **Wait** until all are ready.
P056 = the article lies outside the topics: ‘{ $key }’ is a field of articles, but the file lies right in content
    .help = move the file to the folder of its topic, for example { $path }. If it is no article, take the field away
    .why = The folder says which topic an article belongs to. A page outside the topics is in no list of articles.
    .example = content/quiet.md → content/classroom/quiet.md
P057 = ‘{ $day }. { $month }’ has become an item of a numbered list
    .help = put a backslash before the full stop: { $day }\. { $month }
    .several = write each line as an item, with a backslash before the full stop: - { $day }\. { $month }
    .why = A number and a full stop at the beginning of a line begin a numbered list in Markdown, and the date is parted from the rest of the text.
    .example = 17. mai er fridag. → 17\. mai er fridag.
P058 = ‘{ $name }’ at the top of a quote does not make it a box
    .help = if it is meant as a box, write > [!{ $kind }] on the first line instead. If somebody is quoted, it can stay
    .why = A box gets its colour and its label from the word in the brackets. Without them the reader sees an ordinary quote.
    .example = > **Husk:** Bring the vest → > [!husk] Bring the vest
P059 = { $kind ->
        [raised] ‘{ $written }’ is not raised: the signs stay in the text
        [lowered] ‘{ $written }’ is not lowered: the signs stay in the text
       *[marked] ‘{ $written }’ is not highlighted: the equals signs stay in the text
    }
    .help = write { $proposal }. If the reader is to see the signs, put a backslash before the first: \==
    .digits = write the number like this: { $proposal }. If the reader is to see the signs, put a backslash before the first: { $escaped }
    .why = Some programs have signs of their own for this, but they are no part of Markdown.
    .example = ==important== → **important**, m^2^ → m²
P060 = "{ $written }" has a minus before the key, which would be printed
    .help = if the name stands in the sentence already, write { $proposal } in place of the name and the brackets: readers get name and year. Else take the minus away
    .why = In some other programs the minus takes the name away and leaves the year. Here it is a sign like others.
    .example = Hattie viser [-@hattie2009] → @hattie2009 viser
P061 = the block of code is never closed, so all that stands under it becomes code
    .help = write { $fence } on a line of its own where the code ends. If it is no code, take { $fence } away
    .why = Headings, tasks and links inside code are only signs, and no fault in them is found.
    .example = ``` without its like → ``` before and after
P062 = the list item is empty
    .help = write the words after ‘{ $sign }’, or remove the line
    .why = Readers would see an item without words, and among advice and questions it would be counted.
    .example = a line with only - → - Greet everyone at the door
R001 = { $kind ->
        [draft] the page ‘{ $target }’ is a draft, so the link leads nowhere
        [empty] the link has no address
       *[dead] the link ‘{ $target }’ leads nowhere
    }
    .help = check that the file exists, and that the path starts from the folder this file is in
    .disk = this is a place on your own machine, which nobody else has. Put the file beside the article, and link to its name
    .web = write the whole address, with https:// before it
    .mail = write mailto: before the e-mail address
    .scheme = a link out of the book begins with https://, mailto: or tel:, and then comes the whole address
    .wikilink = no page has this title or file name
    .suggest = did you mean ‘{ $suggestion }’?
    .title = the address is the file of the page, not its title: write { $path }
    .register = write { $path }. Before the colon stands lov, begrep or program, in small letters
    .draft = remove draft = true from the head of the page when it is ready, or keep the link until then
    .empty = write in the brackets where the link is to lead, or remove the brackets around and after the words
    .why = A dead link stops the reader in the middle of an answer.
    .example = [trust](trsut.md) → [trust](trust.md)
R002 = ‘#{ $anchor }’ does not exist in { $page }
    .help = the places that exist are { $known }
    .none = the page has no headings to link to; remove ‘#{ $anchor }’
    .suggest = did you mean ‘#{ $suggestion }’?
    .why = The link would lead to the top of the page instead of the place that was meant.
    .example = rules.md#consequence → rules.md#consequences
R003 = no reference has the key ‘{ $key }’
    .help = the keys are in content/referanser.bib
    .suggest = did you mean ‘{ $suggestion }’? The keys are in content/referanser.bib
    .word = if it is a source, the keys are in content/referanser.bib. If it is an ordinary word, write \@{ $key }
    .suggest-word = did you mean ‘{ $suggestion }’? If it is an ordinary word and no source, write \@{ $key }
    .why = A claim with a source that does not exist is a claim without a source.
    .example = [@hattie2008] → [@hattie2009]
R004 = ‘{ $reference }’ is not in the law register
    .help = if § { $number } is in the act, add it to content/lovregister.toml. Write each on a line of its own: [[sections]], act = "{ $act }", id = "{ $number }" and title = "…"
    .section = write the section too, as in { $example }
    .act = the register has { $known }. Add another act in content/lovregister.toml under [[acts]], and the section under [[sections]]
    .none = the register has no acts yet. Add the act in content/lovregister.toml under [[acts]], and the section under [[sections]]
    .suggest = did you mean ‘{ $suggestion }’? The sections are in content/lovregister.toml
    .why = References to the law come from a single register, so that they can be checked together.
    .example = lov:opplæringslova/12-4 → lov:opplaringslova/12-4
R005 = ‘{ $written }’ is no longer in force
    .help = use { $successors }
    .link = if this is the name of something from before, write "repealed" after the address of the link: (https://… "repealed"). Today’s law is { $successors }
    .words = write { $sections }. No link can stand here
    .former = use { $successors }. If you mean to name what applied before, or this is the name of something, write { $former }
    .gone = the rule has not been continued
    .act = the act has been replaced. Link to { $successor }, or write for one section: [§ …](lov:{ $act }/…)
    .gone-note = the rule has not been continued: { $note }
    .why = Readers should never meet a rule that does not apply. To mention an old section as history, write it as a link with the word ‘repealed’: [§ 9 A-4](lov:opplaringslova-1998/9A-4 "repealed").
    .example = § 9 A-4 → [§ 12-4](lov:opplaringslova/12-4)
R006 = the term ‘{ $id }’ is not registered
    .help = the terms are in content/begreper.toml
    .suggest = did you mean ‘{ $suggestion }’? The terms are in content/begreper.toml
    .why = The link would lead to an explanation that does not exist.
    .example = begrep:klasseledelsen → begrep:klasseledelse
R007 = the programme ‘{ $id }’ is not registered
    .help = the programmes are in content/programmer.toml
    .suggest = did you mean ‘{ $suggestion }’? The programmes are in content/programmer.toml
    .why = The link would lead to a programme that is not described.
    .example = program:olveus → program:olweus
R008 = several pages are called ‘{ $name }’: { $pages }
    .help = write the link with a path instead: [text](../topic/article.md)
    .why = The program cannot know which page is meant.
    .example = [[Rules]] → [Rules](../rules/index.md)
R009 = the address { $address } is taken
    .help = give one of the two another name, whether it is a file, a task or an old address
    .first = it is used here
    .reserved = the handbook makes a page of its own at this address; give the file or folder another name
    .files = { $other } gets the same address; give one of the files another name
    .why = Two pages cannot be in the same place.
    .example = content/register.md → content/about-the-index.md
R010 = { $kind ->
        [web] the picture ‘{ $file }’ lies on another website
        [format] a picture that ends in .{ $extension } cannot be shown: ‘{ $file }’
        [empty] the picture has no file name
       *[missing] could not find the file ‘{ $file }’
    }
    .help = put the file in the article’s folder, and write the name with the same capital and small letters as the file name
    .web = download the picture, put it in the folder of the article, and write its file name here. First see that you are allowed to use it
    .heic = pictures from an iPhone: open the picture, save or export it as JPEG, and give it a name that ends in .jpg
    .format = save the picture as JPEG or PNG, and give it a name that ends in .jpg or .png
    .suggest = did you mean ‘{ $suggestion }’?
    .empty = put the picture in the folder of the article, and write its file name in the brackets
    .why = The page would show an empty space where the picture should be.
    .example = ![Yearly cycle](year-wheell.svg) → ![Yearly cycle](year-wheel.svg)
R011 = ‘{ $address }’ cannot be used in aliases
    .help = write ‘{ $proposal }’
    .web = write only what comes after the address of the book, such as ‘timen/gammel-side.html’. Addresses of other sites cannot stand here
    .place = write ‘{ $proposal }’. An old place on the page is written in old_anchors
    .why = Addresses have lower-case letters from a to z, digits and hyphens, and end in .html.
    .example = aliases = ["/Old Page"] → aliases = ["old-page.html"]
R012 = the folder ‘{ $folder }’ has no topic page
    .help = make the file content/{ $folder }/index.md with title and summary in the front matter
    .draft = the topic page content/{ $folder }/index.md is a draft. Delete draft = true in its front matter, or write it in that of the articles in the folder as well
    .why = Every article belongs to a topic, and the topic needs a page.
    .example = content/rules/index.md
R013 = the address { $address } is gone
    .help = write { $line } in the front matter of { $path }, or of the page that is to answer instead. If nobody else has seen the page yet, you may delete the line in adresser.lock
    .first = this page is most like it
    .why = Somebody may have saved, printed or sent the address. With aliases it still leads somewhere.
    .example = aliases = ["klasseledelse/ro.html"]
R014 = { $number ->
        [several] { $count } places on { $address } are gone: #{ $anchor }
       *[one] the place ‘#{ $anchor }’ on { $address } is gone
    }
    .help = write {"{"}#{ $anchor }{"}"} after ‘{ $words }’, or { $line } in the front matter of the page
    .instead = write {"{"}#{ $anchor }{"}"} in place of { $name } after ‘{ $words }’, or { $line } in the front matter of the page
    .gone = write { $line } in the front matter of the page (‘hovedinnhold’ is the top of the page)
    .unmarked = the line is no heading any more. Write { $proposal }, with as many # as before. If it is to go, write old_anchors = {"{"} { $anchor } = "hovedinnhold" {"}"} in the head of the page
    .several = write { $line } in the front matter of the page. To the right of each equals sign stands the new place; change it where the program has guessed wrong
    .several-top = write { $line } in the front matter of the page. To the right of each equals sign stands the new place; change it where the program has guessed wrong (‘hovedinnhold’ is the top of the page)
    .first = { $number ->
        [several] the first is recorded here. If nobody else has seen the places yet, you may delete the lines
       *[one] the place is recorded here. If nobody else has seen it yet, you may delete the line
    }
    .why = Somebody may link to the heading. When it gets new words, the old address must still lead here.
    .example = ## New heading {"{"}#old-heading{"}"}, or old_anchors = {"{"} old-heading = "new-heading" {"}"}
R015 = ‘{ $written }’ is no citation: { $kind ->
        [apart] the sign @ must stand right before the key
       *[none] the sign @ is missing before the key
    }
    .help = write { $proposal }
    .why = Without @ the key is left as ordinary text, and the source is missing from the list of references.
    .example = [hattie2009, s. 12] → [@hattie2009, s. 12]
R016 = { $kind ->
        [year] the year comes twice in ‘{ $written }’
       *[brackets] ‘{ $written }’ gets parentheses inside its parentheses
    }
    .help = write { $proposal }
    .why = In running text the program writes the name, and then the year in parentheses: Hattie (2009). In square brackets all of it stands in one pair: (Hattie, 2009, p. 12).
    .example = (@hattie2009, p. 12) → [@hattie2009, p. 12]
R017 = ‘{ $written }’ is no link
    .help = write { $proposal }
    .title = write { $proposal }. If the brackets are to stand there, write \{ $written }
    .why = With no address, or without the signs that belong to it, readers see just what stands there.
    .example = [Trust in class] → [Trust in class](trust.md)
R020 = the addition has no page to stand on: the common book has no «{ $page }»
    .help = give the file the same path in lokalt/ as the page has in content/
    .suggest = did you mean «{ $suggestion }»?
    .hidden = the page is hidden by hide in book.toml. Remove it there, or delete the addition
    .why = An addition without a page would never be read.
    .example = lokalt/ro/arbeidro.md → lokalt/ro/arbeidsro.md
R021 = { $why ->
        [several] «{ $written }» stands in several places in { $page }
       *[missing] «{ $written }» is not in { $page }
    }
    .help = the places there are «{ $known }». Without after, the addition stands at the end of the page
    .alone = the page has no places to add after. Take after away, and the addition stands at the end of the page
    .several = write which place you mean, one of «{ $known }»
    .suggest = did you mean «{ $suggestion }»?
    .why = The heading may have a new name in the common book. The program does not guess where the text belongs now.
    .example = after = "Gode rå" → after = "Gode råd"
R022 = the common book has no «{ $written }»
    .help = hide names pages as they lie in content/ of the common book, for example "ro/arbeidsro.md"
    .topics = topics has names of folders in content/, for example "ro"
    .suggest = did you mean «{ $suggestion }»?
    .why = What was to be hidden or moved would otherwise stay without anybody noticing.
    .example = hide = ["ro/arbeidro.md"] → hide = ["ro/arbeidsro.md"]
C001 = ‘{ $evidence }’ without a source
    .help = add a source where the label applies: [@key], or choose a label that does not require research
    .why = The label claims that there is research behind the advice. Readers should then be able to see which.
    .example = ## Recommendations {"{"}evidence=likely{"}"} → The advice rests on [@nordenbo2008].
C002 = the page should have been reviewed by { $due }
    .help = review the page, and put a new date in reviewed
    .why = Law and knowledge change, and readers can see that the date has passed.
    .example = reviewed = 2024-08-01 → reviewed = 2026-08-17
C003 = the exception is not used: { $rule } finds nothing with this text
    .help = remove the line, or make text the same as in the text
    .why = A forgotten exception makes the next editor believe that the fault is still there.
    .example = allow = [{"{"} rule = "C004", text = "ordensreglement", reason = "the name of a report" {"}"}]
C004 = ‘{ $written }’ is a former word
    .help = write ‘{ $current }’, or put the word in quotes when it is the word itself you speak of
    .why = Whoever searches for the old word finds old rules. Today's word stands in content/begreper.toml.
    .example = ordensreglementet → skolereglene
C005 = the link words ‘{ $words }’ do not say where the link leads
    .help = write what the reader finds: the name of the page, the rule or the report
    .why = Whoever hears the page read aloud, or looks through its links, only hears ‘here, here, read more’.
    .example = Les mer [her](tillit.md) → Les mer om [tillit](tillit.md)
C006 = the address ‘{ $address }’ stands in the text
    .help = make a link with words: [the name of the page](the address)
    .why = An address cannot be read aloud, breaks the line, and does not say what is there.
    .example = www.udir.no/laring → [Udir om læring](https://www.udir.no/laring)
C007 = ‘{ $claim }’ without a source in the paragraph
    .help = put in the source: [@key], or say that it is an experience
    .named = put in the source. If it is the one you name, write [@{ $key }]
    .why = The reader cannot judge a claim of effect without seeing what it rests on.
    .example = Forskning viser at ro virker. → Forskning viser at ro virker [@nordahl2009].
C008 = { $kind ->
        [number] this is a valid national identity number
       *[name] ‘{ $written }’ may be a real pupil
    }
    .help = remove the name or the class; when it is invented, say so: ‘Oppdiktet:’
    .number = remove the number now, and tell whoever answers for privacy if the book has been published
    .why = The book is open to everybody. No pupil must be recognised in it.
    .example = Ida i 7B sluttet å komme. → Oppdiktet: En elev på mellomtrinnet sluttet å komme.
C009 = nothing cites ‘{ $key }’
    .help = cite the work where it is used: [@{ $key }], or remove it
    .why = Either the citation is lost, or the work should not be there.
    .example = @book{"{"}ukjent2001, … → gone, or [@ukjent2001] in the text
C010 = no page uses the term ‘{ $name }’
    .help = use the word where it belongs, refer to it from another term, or remove it
    .why = An explanation helps whoever meets the word in an article.
    .example = related = ["inspeksjon"] in a near term
C011 = { $kind ->
        [document] no page links to this document
       *[image] no page shows this picture
    }
    .help = show it with ![description](file), or delete the file
    .document = link to it: [name](file), or move it out of content/. It is published with the book
    .named-image = if the picture is to be shown where the name stands, write ![description]({ $address })
    .named-document = if the name is to be a link, write [the words the reader sees]({ $address })
    .named = the name stands here, but as plain text
    .why = The file goes along to every host, and nobody who reads the book sees it. A draft may have something in it that was not meant to be read.
    .example = content/regler/gammel-trapp.svg → deleted
C012 = another page is called ‘{ $title }’ too
    .help = give one of them a name that says what is special about it
    .first = the other is this one
    .why = In the search and in lists nobody can tell them apart.
    .example = Regler and Regler → Regler and Regler i SFO
C013 = ‘{ $key }’ is the same work as ‘{ $other }’
    .help = keep one, and correct the citations of the other
    .first = the other stands here
    .why = The work stands twice in the list of references, and a correction reaches only one of them.
    .example = @book{"{"}hattie2009a, … and @book{"{"}hattie2009, … with the same DOI
C014 = no page links to ‘{ $title }’
    .help = link to it from the page where the reader needs it
    .why = Pages outside the topics stand in no list. Without a link nobody finds them.
    .example = Se [om håndboka](om.md).
C015 = the heading repeats the title ‘{ $title }’
    .help = say what the section is about, or remove the heading
    .why = The reader sees the title twice and learns nothing new.
    .example = ## Tillit on the page Tillit → ## Slik bygger du tillit
C016 = the page is to be reviewed by { $due }
    .help = agree who goes through it, and set a new date in reviewed when it is done
    .why = There is time now, before readers see that the date has passed.
    .example = reviewed = 2024-08-01 → reviewed = 2026-08-17
C017 = the picture is { $size } KiB
    .help = make it smaller than { $limit } KiB: a width of 1,200 pixels is enough
    .why = A phone in the school yard has to wait for it.
    .example = klasserom.jpg of 2,400 KiB → 180 KiB
C018 = ‘{ $name }’ lacks { $key }
    .help = write { $key }
    .why = The book has pages in both written forms. Without the text, bokmål stands in the middle of a nynorsk page.
    .example = nn = "skuleleiar"
C019 = { $words } words in one sentence
    .help = split it in two; more than { $limit } words is much to keep in mind
    .why = Long sentences are read twice, or not at all.
    .example = … og det gjelder også … → … Det gjelder også …
C020 = the sentences have { $mean } words on average
    .help = split some of them; an average of { $limit } words is easily read
    .why = One long sentence is fine, nothing but long ones is tiring.
    .example = mean 21 → mean 15
C021 = LIX is { $lix } (Björnsson's scale: more than 45 is hard)
    .help = use short words for long ones and split long sentences, until the figure is { $limit } or less
    .why = LIX is words a sentence plus the per cent of words with more than six letters. It does not measure whether a text is good, but whether it is heavy.
    .example = LIX 52 → LIX 40
C022 = several passives in one sentence: ‘{ $verbs }’
    .help = say who does it
    .why = The reader is not told who is responsible.
    .example = Det skal vurderes om tiltaket kan avsluttes. → Rektor vurderer om dere kan avslutte tiltaket.
C023 = ‘{ $written }’ is heavy
    .help = use the verb: { $plain }
    .why = A verb is shorter, and says who does something.
    .example = gjennomføring av samtaler → å holde samtaler
C024 = a work stands as an advice
    .help = move it to content/referanser.bib, and cite it from the advice that builds on it: [@key]
    .why = Advice is something to do. Works are listed at the end of the page by themselves.
    .example = - Nordahl, T. (2010). Eleven som aktør. → - Gi ros for innsats [@nordahl2010].
C025 = the link says § { $written }, but leads to § { $meant }
    .help = see in the act which one is meant. Either write § { $meant } in the words, or the other section in the address: lov:{ $reference } is § { $meant }
    .why = Those who read on paper see only the words, and those who click end up somewhere else.
    .example = [§ 12-4](lov:opplaringslova/12-2) → [§ 12-4](lov:opplaringslova/12-4)
C026 = the proposal from handbok new still stands here (places on the page: { $count })
    .help = write your own text, or take the line away. If the page is not ready, write draft = true in the front matter
    .why = The proposal is a word to whoever writes. Now the reader would get it.
    .example = summary = "Skriv her hva leseren får ut av siden." → summary = "Hva de voksne kan gjøre ute."
C027 = the date { $date } in { $key } has not come yet
    .help = today is { $today }. Correct the date, or see whether the clock of the machine is right
    .why = Nobody can have reviewed or changed the page on a day that has not been. The next review would come too late.
    .example = reviewed = 2062-08-17 → reviewed = 2026-08-17
C028 = the source ‘{ $written }’ is typed by hand
    .help = write { $proposal }. The name and the year come by themselves
    .why = Only a source with @ is linked to the list of references. One typed by hand may be missing there, and is not corrected with it.
    .example = (Hattie, 2009, p. 12) → [@hattie2009, p. 12]
C029 = ‘{ $words }’ is a list of references written by hand
    .help = take away the heading and the list. The sources are written in content/referanser.bib, and [@key] in the text puts them at the end of the page
    .why = The program makes the list of the sources that the page cites. A reader would meet two lists, and only one of them is corrected.
    .example = ## References, - Hattie, J. (2009). … → [@hattie2009] in the text
C030 = the common book has changed the text that the addition belongs to: { $page }{ $place ->
        [none] {""}
       *[other] , «{ $place }»
    }
    .help = read both, and mend the addition if need be. When it is right: handbok check --accept
        { $difference }
    .why = What you wrote was written for another text than the one that stands there now.
    .example = «Make three rules» → «Make five rules», while the addition says «Our three rules»
C031 = the page has no text under its front matter
    .help = write the text below the second line with +++. If the page is not ready, write draft = true in the front matter
    .why = Its title stands in menus and lists. Whoever follows it would find nothing.
    .example = draft = true
T001 = { $kind ->
        [value] the template uses “{ $name }”, which does not exist here
        [filter] the template uses the filter “{ $name }”, which does not exist
        [test] the template uses the test “{ $name }”, which does not exist
        [function] the template uses the function “{ $name }”, which does not exist
        [component] the template uses the component “{ $name }”, which does not exist
        [template] the template fetches “{ $name }”, which does not exist
        [block] the template fills the block “{ $name }”, which the template it extends does not have
        [lost-block] the template lacks the block “{ $name }”, which the templates that extend it fill
       *[other] fault in the template: { $reason }
    }
    .help = correct the template in the book’s folder templates/; delete it to use the built-in one
    .known = here there are { $known }
    .suggest = did you mean “{ $suggestion }”?
    .why = A faulty template gives broken pages.
    .example = {"{{"} page.titel {"}}"} → {"{{"} page.title {"}}"}
T002 = the template does not replace any of the built-in templates
    .help = the templates that exist are { $known }
    .suggest = did you mean templates/{ $suggestion }?
    .why = The template is only used if another template includes it.
    .example = templates/artikkel.html → templates/article.html
T003 = the template is empty, and all pages of this kind would be empty
    .help = delete the file to use the built-in template. If only a part of the pages is to go, leave a template in templates/partials/ empty
    .why = A page with nothing on it is a fault that nobody sees before it is out.
    .example = delete templates/article.html
