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
task-notes-help = The note is lost when you close the page. To keep it, download it or save it.
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
search-ui-close = Close
search-ui-hits = Hits
search-ui-all = All hits
search-ui-more = Show more
search-ui-loading = Searching …
search-ui-count-0 = No hits with these choices
search-ui-count-1 = 1 hit on 1 page
search-ui-count-one-page = { $hits } hits on 1 page
search-ui-count = { $hits } hits on { $pages } pages
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
