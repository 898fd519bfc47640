# What every page has
skip-link = Skip to content
menu = Menu
breadcrumbs = You are here
contents = Contents
search = Search
search-label = Search the handbook
search-hint = Word or topic
topics = Topics
tasks = Reflection tasks
paths = Reading paths
register = Index A–Å
terms = Terms
programmes = Programmes
references = References
law = Acts and regulations
method = How this handbook is made
privacy = Privacy
accessibility = Accessibility
whole-book = The whole book on one page
home = Home
previous = Previous
next = Next
about-book = About the handbook
use-book = Using the handbook
contact = Contact
responsible-editor = Responsible editor
edition = Edition
external-statement = Accessibility statement
news = What is new
news-summary = What has changed in the handbook, the latest first.
changes-feed = Changes (Atom)
page-address = Address

# Article
reading-time = { $minutes ->
        [one] 1 minute to read
       *[other] { $minutes } minutes to read
    }
minutes = { $minutes ->
        [one] 1 minute
       *[other] { $minutes } minutes
    }
article-count = { $count ->
        [0] no articles yet
        [one] 1 article
       *[other] { $count } articles
    }
task-count = { $count ->
        [one] 1 task
       *[other] { $count } tasks
    }
for-whom = For
levels = School stage
phase = Phase
season = Best in
evidence = How certain
evidence-basis = Basis
evidence-about = About this label
reviewed = Last reviewed
due = Next review
overdue = This page is overdue for review. Bear that in mind as you read.
law-checked = Legal content checked
owner = Responsible
changes = Changes
related = Read next
law-used = Law on this page
law-summary-note = This is a short summary. The law itself is at Lovdata.
notes = Notes
footnote-name = Note { $number }
footnote-back = Back to the text, note { $number }
sidenote-citation = Show in the reference list
sidenote-footnote = Show in the list of notes
sidenote-term = Look it up in the glossary
sidenote-close = Close
table-name = Table: { $columns }
do-heading = Do
avoid-heading = Avoid
checkbox-done = Ticked
checkbox-open = Not ticked
callout-law = The law says
callout-example = Example
callout-definition = Words that matter
callout-remember = Remember
callout-warning = Take care
callout-quotation = Quotation
figure-text = The figure as text
evidence-documented = documented
evidence-likely = likely
evidence-uncertain = uncertain
evidence-practice = experience
evidence-law = law

# Tasks
task = Reflection task
task-goal = Goal
task-outcome = Outcome
task-time = Time
task-audience = For
task-method = Method
task-steps = How to divide the time
task-equipment = Equipment
task-source = Source
task-season = Best in
task-facilitator = For the person leading
task-page = Open the task on its own page
task-from = This task belongs to
task-no-names = Do not write names or anything that could identify someone.
tasks-summary = All the tasks for meetings and shared time, by topic, length and month.
time-short = Up to 30 minutes
time-middle = 31–45 minutes
time-long = More than 45 minutes
task-show = Show on the big screen
task-participant-sheet = Participant sheet
task-facilitator-sheet = Sheet for the person leading
task-back = Back to the task
task-print-hint = The sheet is made for one page of A4. Print it with Ctrl + P (⌘ + P on a Mac).
task-plan = Timetable
task-plan-minutes = Minute
task-plan-step = Step
task-plan-doing = What you do
task-questions = Questions
task-before = Before the meeting
task-before-read = Read the article the task belongs to
task-before-print = Choose the questions you have time for. Print the participant sheets, and get out what you need.
task-before-seats = Decide who sits together, who keeps the time, and who takes notes.
task-finish = At the end
task-finish-agree = Read the outcome aloud, and say what you have agreed.
task-finish-who = Write down who does what, and when. Use roles, not names.
task-finish-again = Agree on when you will look at it again.
task-whole = Work on the questions
task-step-alone = alone | individually
task-step-alone-advice = Everyone thinks and writes key words. Nobody talks.
task-step-pair = pair | pairs | in pairs
task-step-pair-advice = Tell each other what you have written. Listen to the end before you ask.
task-step-group = group | groups | team | conversation
task-step-group-advice = Go round so that everyone speaks before you discuss. You may pass. The leader does not speak first.
task-step-plenary = plenary | together | summary
task-step-plenary-advice = Hear the main point from each group. Write down what you agree on where all can see it.

# The task on the big screen
task-screen-close = Close
task-screen-full = Full screen
task-screen-start = Start
task-screen-clock = Time left of the step
task-screen-left = left
task-screen-over = over time
task-screen-up = The time for this step is up.
task-screen-pause = Pause
task-screen-resume = Continue
task-screen-more = +2 minutes

# Notes
task-notes-label = Note on the task
task-notes-help = The note is lost when you close the page, unless you download it or save it.
task-notes-shared = If you save it, the note stays in this browser, and others who use the machine can read it. It is deleted by itself after 30 days.
task-notes-save = Save the note in this browser
task-notes-export = Download as a text file
task-notes-delete = Delete the note
task-notes-age = Saved $age – will be deleted $left.
task-notes-past = today | yesterday | $days days ago
task-notes-future = today | tomorrow | in $days days
task-notes-changed = Later changes have not been saved.
task-notes-deleted = The note has been deleted.
task-notes-blocked = The browser does not let the handbook save the note. Download it instead.
task-notes-confirm = Delete the note? This cannot be undone.
task-notes-stored = Notes in this browser
task-notes-none = No notes are saved in this browser.
task-notes-count = Saved notes: $count. Each note is deleted 30 days after it was saved.
task-notes-delete-all = Delete all notes ($count)
task-notes-confirm-all = Delete all notes? This cannot be undone.
task-notes-privacy = Notes on the tasks are saved only when you press “Save the note in this browser” yourself. They lie in the browser under names that begin with “handbok.notat.”, are sent nowhere, and are deleted 30 days after they were saved.

# Choices in the list of tasks
task-filter = Find a task that fits
task-filter-topic = Topic
task-filter-any-topic = All topics
task-filter-audience = For
task-filter-any-audience = Anyone
task-filter-minutes = Time
task-filter-any-minutes = Any length
task-filter-15 = Up to 15 minutes
task-filter-45 = Up to 45 minutes
task-filter-month = Best in
task-filter-any-month = All year
task-filter-reset = Show all
task-filter-count = Showing $shown of $all tasks.
task-filter-none = No task fits all the choices. Take away one of them.
task-for-owner = School owner | owner
task-for-leaders = Leadership | leader | head
task-for-staff = The whole staff | staff
task-for-team = Teachers and teams | team | teacher
task-for-sfo = After-school programme | after-school
task-for-ppt = Educational psychology service | ppt
task-for-pupils = Pupil council | pupil

# Home page and lists
home-by-situation = Find your way by situation
home-by-role = Find your way by role
home-month = Right for now
home-by-time = How much time do you have?
home-all-tasks = See all tasks
paths-summary = Short routes through the handbook for a role or a situation.
paths-all = All reading paths
paths-for = For { $role }
path-steps = Read in this order
path-situation = When
topic-articles = Articles
topic-tasks = Tasks on this topic
parts-of-list = Choose a section

# Indexes
register-summary = Everything with a name in the handbook, in alphabetical order.
register-letters = Letters
register-see = see { $term }
register-term = explanation of the term
register-task = task in ‘{ $article }’
terms-summary = The words the handbook uses, what they mean here, and what they used to be called.
term-also = Also
term-former = Formerly
term-related = See also
term-law = Law
term-source = Source
programmes-summary = Programmes the handbook mentions, with what is known about their effect and when that was last checked.
programme-theme = Topic
programme-owner = Owner
programme-checked = Last checked
programme-site = Website
references-summary = All the sources the handbook refers to, and where they are used.
used-in = Used in
law-summary = The acts and regulations the handbook refers to, in brief, and where they are used.
law-at-lovdata = Read at Lovdata
law-former = Formerly
law-old-and-new = From the old act to the new
law-old-note = Older sections and what applies today. Use the table when you come across an old number.
law-old = Formerly
law-new = Today
law-basis = What the comparison is based on
law-not-continued = Not continued
law-repealed-act = Repealed

# The whole book
whole-book-summary = All the articles one after another, for printing.

# Method, privacy, accessibility
method-title = How this handbook is made
method-summary = What the advice rests on, how certain it is, and how the pages are kept up to date.
method-kinds = Three kinds of basis that are never mixed
method-kinds-text = Every recommendation says what it rests on. Legal requirements are duties and are not graded. Research is labelled with how certain it is. Professional experience is good experience that nobody has studied.
method-labels = What the labels mean
method-label = Label
method-meaning = Meaning
method-rule = Rule
method-documented = The effect has been shown in schools.
method-documented-rule = The measure has been tried out in schools and evaluated with measurements before and after and a comparison group. The source is given with the advice.
method-likely = It is reasonable to expect an effect.
method-likely-rule = Theory and several studies point the same way, for example through strong correlations. The effect has not been measured directly. The source is given with the advice.
method-uncertain = The findings are few, old or mixed.
method-uncertain-rule = There are studies, but they give no grounds for expecting a particular effect.
method-practice = Schools have good experience of it.
method-practice-rule = The advice rests on experience and professional judgement. Nobody has studied whether it works.
method-law = It must be done.
method-law-rule = The duty follows from an act or regulation and applies whatever the research says.
method-limits = What the labels do not say
method-limits-text = Most studies were carried out in other countries and with other pupils than ours. Many show correlations, not causes. Some Norwegian programmes have been evaluated by the people who made them. So a label says how certain something is, not how large an effect you will get.
method-review = How the pages are kept up to date
method-review-text = Each page shows when it was last reviewed and when the next review is due. If that date passes, the page says so. References to the law come from a single register, and a repealed section stops publication.
privacy-title = Privacy
privacy-summary = What the handbook stores about you: nothing, unless you ask it to.
privacy-text = The handbook is made of ordinary files. It sets no cookies, stores nothing in your browser by itself and fetches nothing from other websites. Whoever runs this website may have their own arrangements for logging.
privacy-host = Privacy notice of the organisation that runs this website
privacy-pupils = Never write pupils’ names, or anything that could identify them, in notes on the tasks. Individual cases belong in the school’s own systems.
accessibility-title = Accessibility
accessibility-summary = How the handbook is made for everyone, and who to tell if something is wrong.
accessibility-text = The handbook is made so that everyone can use it: with a keyboard, with a screen reader, enlarged, on a small screen and on paper. It works without scripts. The aim is to meet WCAG 2.2 at level AA.
accessibility-statement = Accessibility statement of the organisation that runs this website
accessibility-missing = The organisation that runs this website has not added a link to its accessibility statement.
accessibility-contact = If something does not work, contact
feedback-question = Did you find what you were looking for?
feedback-yes = Yes, this helped
feedback-no = No, something is missing
feedback-how = The links open an e-mail that you send yourself.
feedback-yes-subject = This helped: “{ $title }” in { $book }
feedback-no-subject = Something is missing: “{ $title }” in { $book }
feedback-yes-body = What helped, and what did you use it for? Do not write names of pupils or anything that can be recognised.
feedback-no-body = What were you looking for? What is missing, or wrong? Do not write names of pupils or anything that can be recognised.
tested = What has been tested
tested-intro = The tests are automatic and were run on the pages as they come with the program.
tested-date = Tested
tested-tools = Tools
tested-current = Templates, styles and scripts are those that were tested.
tested-changed = Templates, styles or scripts have changed since this was tested.
tested-what = Test
tested-outcome = Result
tested-result = { $failed ->
    [0] all { $passed } tests passed
   *[other] { $failed } tests failed, { $passed } passed
}
tested-axe = Rules for WCAG 2.2 A and AA that a machine can test (axe-core): every kind of page, light and dark, bokmål and nynorsk, with dialog and notes open
tested-keyboard = Keyboard only: skip link, visible focus, search, notes and tasks
tested-reflow = A screen of 320 pixels and 400 per cent zoom without scrolling sideways; buttons and links of at least 24 pixels
tested-spacing = More space between lines, words and letters with nothing lost
tested-contrast = Contrast of all pairs of colours: light, dark and high contrast
tested-preferences = The settings for less motion and for own colours are followed
tested-script-off = Without scripts: every kind of page can be read, used and printed
tested-html = Valid HTML on all pages
untested = What has not been tested
untested-screen-readers = Screen readers with a person in front (NVDA, JAWS, VoiceOver, TalkBack)
untested-users = Users with disabilities
untested-old-devices = Old tablets, and browsers other than Chromium
untested-content = The content of the articles: pictures, tables and language are for those who write to answer for.

# Faults and detours
not-found = Page not found
not-found-summary = The address does not exist, or the page has moved.
not-found-help = Look in the index, or go to the home page.
moved = This page has moved
moved-text = You can find it here:
feed-title = Changes to the handbook

# Search
search-ui-locale = en
search-ui-summary = The whole handbook, with the best answer first.
search-ui-no-script = Search needs scripts, and they are switched off in this browser. Everything that has a name in the handbook is here:
search-ui-failed = Search could not be loaded. Use the index A–Å.
search-ui-unmark = Remove the marks
search-ui-help = Type at least two letters. The arrow keys choose, Enter opens, Esc closes.
search-ui-help-page = Type at least two letters.
search-ui-close = Close
search-ui-hits = Hits
search-ui-all = All hits
search-ui-more = Show more
search-ui-loading = Searching …
search-ui-count-0 = No hits with these choices
search-ui-count-1 = 1 hit on 1 page
search-ui-count-one-page = { $hits } hits on 1 page
search-ui-count = { $hits } hits on { $pages } pages
search-ui-least = At least { $hits } found
search-ui-also = Also shows hits on { $words }.
search-ui-phrase = The words stand nowhere in just that order. Here are hits on each of them.
search-ui-none = Found nothing about “{ $query }”.
search-ui-reset = Show all hits
search-ui-near = Did you mean one of these?
search-ui-elsewhere = Look further here:
search-ui-fault = A part of the search could not be loaded.
search-ui-updated = The search has been updated.
search-ui-reload = Reload the page
search-ui-refine = Narrow down
search-ui-origins = Shared and local
search-ui-common = Shared
search-ui-kinds = Type
search-ui-roles = Role
search-ui-languages = Language
search-ui-explained = How the search was understood
search-ui-way-exact = as typed
search-ui-way-folded = other letters
search-ui-way-form = another form
search-ui-way-prefix = beginning
search-ui-way-slip = misspelling
search-ui-way-part = part
search-ui-way-none = not in the handbook
search-ui-kind-artikkel = article
search-ui-kind-rad = advice
search-ui-kind-oppgave = task
search-ui-kind-begrep = term
search-ui-kind-lov = law
search-ui-kind-program = programme
search-ui-kind-leselop = reading path
search-ui-kind-side = page
search-ui-kind-kilde = source
search-ui-language-nb = Norwegian (bokmål)
search-ui-language-nn = Norwegian (nynorsk)
search-ui-language-en = English
search-ui-language-se = Northern Sámi
search-ui-language-sma = Southern Sámi
search-ui-language-smj = Lule Sámi

# For whoever hosts the site
host-guide = For the IT department (in Norwegian)
method-hosting = For whoever hosts the site
selftest = Self-test
selftest-summary = What works in the place where the site lies, and what to ask the IT department for when something does not.
selftest-no-script = The scripts of this page do not run, so the rest cannot be tried here. The handbook can be read all the same; search, notes and the big screen need scripts.
selftest-ok = ✓ Works
selftest-fault = ✗ Does not work
selftest-advice = ! Could be better
selftest-none = – Does not apply here
selftest-waiting = … Not tried
selftest-done = No faults found. In order or of no concern here: [ok]. Not tried yet: [waiting].
selftest-faulty = Something does not work: [fault]. In order or of no concern here: [ok]. Not tried yet: [waiting].
selftest-ask = Ask IT for this:
selftest-press = Try the rest
selftest-press-why = It opens a window for a moment, stores and removes one word in the browser, and writes a line in the browser’s console.
selftest-scripts = Scripts
selftest-scripts-what = Search, notes and the big screen are scripts from the site’s own address.
selftest-scripts-ask = Let .js files from the site’s own address through, with the type text/javascript. A filter, a policy without script-src 'self', or a wrong type together with ‘nosniff’ stops them.
selftest-styles = Styles
selftest-styles-what = Colours, type and layout.
selftest-styles-ask = The folder static must be there, .css files must have the type text/css, and the policy must have style-src 'self'.
selftest-images = Pictures
selftest-images-what = Icons and figures are often .svg files.
selftest-images-ask = .svg files must have the type image/svg+xml, and the policy must have img-src 'self'.
selftest-charset = Character set
selftest-charset-what = The letters æ, ø and å.
selftest-charset-ask = The server says that the pages have another character set than UTF-8. Ask for ‘Content-Type: text/html; charset=utf-8’, or that the server says nothing of character sets.
selftest-search = Search
selftest-search-what = Searches for something that stands in the book:
selftest-search-ask = The folder sok must be there, .js files must have the type text/javascript, and the policy must have ‘trusted-types handbok-sok handbok-404’.
selftest-local = Your own details
selftest-local-what = The file lokalt.js with contact, logo, links and notice. When nothing is filled in, that is quite all right.
selftest-local-ask = Put right what stands here in lokalt.js, in the folder of the site.
selftest-local-missing = lokalt.js is missing or stopped. Take the file from the package.
selftest-local-broken = The file has a typing error and is not used. Look for a quotation mark or a comma that is missing, on this line or the one before.
selftest-local-letters = The file is saved in the wrong character set. Choose UTF-8 when you save.
selftest-local-text = The value must stand in quotation marks.
selftest-local-long = The text is longer than 300 characters.
selftest-local-address = The address is not used. It must begin with https:, mailto: or tel:, or be the name of a file in the folder (.html, .pdf, .docx, .txt, .ics, .png, .jpg or .svg).
selftest-local-picture = The picture does not exist, or is not a .png, .jpg or .svg in the folder of the site.
selftest-storage = Storage
selftest-storage-what = Notes to tasks can be stored in the browser when the reader asks for it.
selftest-storage-ask = The browser does not allow storage for this address. All else works. If you want notes, the browser’s rules must allow local data for the site.
selftest-missing = The page for what is not found
selftest-missing-what = An address that does not exist should give the handbook’s own page with a way on, and status 404.
selftest-missing-ask = Make 404.html in this folder the page for status 404, and keep the status.
selftest-missing-none = A folder on a disk has no server to answer.
selftest-missing-advice = The browser did not open the window. Allow it for this page, and try again.
selftest-policy = Policy
selftest-policy-what = The server should say what pages may do (Content-Security-Policy), and who may show them in a frame (frame-ancestors).
selftest-policy-ask = Use the file for your server from the package: web.config, .htaccess, nginx.conf, Caddyfile or _headers. Without it, the policy in each page still holds, all but frame-ancestors.
selftest-policy-none = A folder on a disk has no server. The policy that stands in each page holds.
selftest-policy-advice = The server’s policy is missing, or another than the one the handbook is made for. This is missing:

# The page that comes with a package
readme = Read me first
readme-summary = What this folder is, and three ways to use it.
readme-what = The folder is a whole website. It needs no database, no log-in and no network beyond itself, and works alike from a server, a shared folder and a memory stick.
readme-unblock = Before you unpack
readme-unblock-text = Windows marks downloaded files and may stop them. Right-click the zip file before you unpack it, choose Properties, tick ‘Unblock’ and choose OK. If you have unpacked it already, delete the folder, unblock the zip file and unpack it again.
readme-ways = Three ways to use the site
readme-here = From this machine.
readme-here-text = Open the front page in the browser:
readme-share = From a shared folder or a memory stick.
readme-share-text = Copy the whole folder there, and give readers a shortcut to index.html.
readme-server = From a web server.
readme-server-text = Copy the whole folder to the server. Settings for IIS, Apache, nginx, Caddy, Netlify and Cloudflare lie in it, and what to do for each stands here:
readme-test = See what works in the place where the site lies:
readme-update = When you update
readme-update-text = Unpack the new edition in a new folder. Copy lokalt.js, the logo and whatever else you have put in yourselves from the old folder to the new. Then swap the names of the folders. If you unpack right over the old one, your lokalt.js is replaced by an empty one, and pages that were taken out stay.
readme-sums = Is everything there?
readme-sums-text = SHA256SUMS has a checksum for each file but lokalt.js, which is yours. On Linux and macOS, ‘sha256sum --check SHA256SUMS’ checks them all.

# What is the school's own beside what is common.
local-heading = At our school: { $name }
local-page = Local page: { $name }
local-entry = Local: { $name }
