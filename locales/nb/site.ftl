# Det alle sider har
skip-link = Hopp til innholdet
menu = Meny
breadcrumbs = Du er her
contents = Innhold
search = Søk
search-label = Søk i håndboka
search-hint = Ord eller emne
topics = Temaer
tasks = Refleksjonsoppgaver
paths = Leseløp
register = Register A–Å
terms = Begreper
programmes = Programmer
references = Referanser
law = Lov og forskrift
method = Slik er håndboka laget
privacy = Personvern
accessibility = Tilgjengelighet
whole-book = Hele boka på én side
home = Forsiden
previous = Forrige
next = Neste
about-book = Om håndboka
use-book = Bruk håndboka
contact = Kontakt
responsible-editor = Ansvarlig redaktør
edition = Utgave
external-statement = Tilgjengelighetserklæring
news = Hva er nytt
news-summary = Hva som er endret i håndboka, det nyeste først.
changes-feed = Endringer (Atom)
page-address = Adresse

# Artikkel
reading-time = { $minutes ->
        [one] 1 minutt å lese
       *[other] { $minutes } minutter å lese
    }
minutes = { $minutes ->
        [one] 1 minutt
       *[other] { $minutes } minutter
    }
article-count = { $count ->
        [0] ingen artikler ennå
        [one] 1 artikkel
       *[other] { $count } artikler
    }
task-count = { $count ->
        [one] 1 oppgave
       *[other] { $count } oppgaver
    }
for-whom = For
levels = Trinn
phase = Fase
season = Passer i
evidence = Hvor sikkert
evidence-basis = Grunnlag
evidence-about = Om merket
reviewed = Sist kontrollert
due = Neste kontroll
overdue = Denne siden skulle ha vært kontrollert. Les den med det i minne.
law-checked = Regelverket er kontrollert
owner = Ansvarlig
changes = Endringer
related = Les også
law-used = Regelverk på denne siden
law-summary-note = Dette er en kort gjengivelse. Loven selv står hos Lovdata.
notes = Noter
footnote-name = Note { $number }
footnote-back = Tilbake til teksten, note { $number }
sidenote-citation = Vis i referanselista
sidenote-footnote = Vis i notelista
sidenote-term = Slå opp i begrepslista
sidenote-close = Lukk
table-name = Tabell: { $columns }
do-heading = Gjør
avoid-heading = Unngå
checkbox-done = Krysset av
checkbox-open = Ikke krysset av
callout-law = Loven sier
callout-example = Eksempel
callout-definition = Ord som betyr noe
callout-remember = Husk
callout-warning = Pass på
callout-quotation = Sitat
figure-text = Figuren som tekst
evidence-documented = dokumentert
evidence-likely = sannsynlig
evidence-uncertain = usikkert
evidence-practice = praksiserfaring
evidence-law = lovkrav

# Oppgaver
task = Refleksjonsoppgave
task-goal = Mål
task-outcome = Utbytte
task-time = Tid
task-audience = For
task-method = Metode
task-steps = Slik fordeler dere tiden
task-equipment = Utstyr
task-source = Kilde
task-season = Passer i
task-facilitator = Til den som leder
task-page = Åpne oppgaven på egen side
task-from = Oppgaven hører til
task-no-names = Skriv ikke navn eller noe som kan kjennes igjen.
tasks-summary = Alle oppgaver til møter og fellestid, etter tema, tid og måned.
time-short = Inntil 30 minutter
time-middle = 31–45 minutter
time-long = Mer enn 45 minutter
task-show = Vis på storskjerm
task-participant-sheet = Deltakerark
task-facilitator-sheet = Ark for den som leder
task-back = Tilbake til oppgaven
task-print-hint = Arket er laget for én A4-side. Skriv ut med Ctrl + P (⌘ + P på Mac).
task-plan = Tidsplan
task-plan-minutes = Minutt
task-plan-step = Steg
task-plan-doing = Slik gjør dere
task-questions = Spørsmål
task-before = Før møtet
task-before-read = Les artikkelen oppgaven hører til
task-before-print = Velg spørsmålene dere rekker. Skriv ut deltakerarkene, og finn fram det dere trenger.
task-before-seats = Bestem hvem som sitter sammen, hvem som passer tiden, og hvem som noterer.
task-finish = Til slutt
task-finish-agree = Les opp utbyttet, og si høyt hva dere er enige om.
task-finish-who = Skriv ned hvem som gjør hva, og når. Bruk roller, ikke navn.
task-finish-again = Avtal når dere ser på det igjen.
task-whole = Arbeid med spørsmålene
task-step-alone = alene | individuelt | hver for seg
task-step-alone-advice = Alle tenker og skriver stikkord. Ingen snakker.
task-step-pair = par | parvis | to og to
task-step-pair-advice = Fortell hverandre hva dere har skrevet. Lytt ferdig før dere spør.
task-step-group = gruppe | grupper | team | samtale
task-step-group-advice = Ta en runde der alle får ordet før dere diskuterer. Det er lov å stå over. Lederen snakker ikke først.
task-step-plenary = plenum | felles | oppsummering
task-step-plenary-advice = Hør det viktigste fra hver gruppe. Skriv ned det dere er enige om, så alle ser det.

# Oppgaven på storskjerm
task-screen-close = Lukk
task-screen-full = Fullskjerm
task-screen-start = Start
task-screen-clock = Tid igjen av steget
task-screen-left = igjen
task-screen-over = over tiden
task-screen-up = Tiden for dette steget er ute.
task-screen-pause = Pause
task-screen-resume = Fortsett
task-screen-more = +2 minutter

# Notater
task-notes-label = Notat til oppgaven
task-notes-help = Notatet blir borte når du lukker siden, hvis du ikke laster det ned eller lagrer det.
task-notes-shared = Lagrer du, blir notatet liggende i denne nettleseren, og andre som bruker maskinen, kan lese det. Det slettes av seg selv etter 30 dager.
task-notes-save = Lagre notatet i denne nettleseren
task-notes-export = Last ned som tekstfil
task-notes-delete = Slett notatet
task-notes-age = Lagret $age – slettes $left.
task-notes-past = i dag | i går | for $days dager siden
task-notes-future = i dag | i morgen | om $days dager
task-notes-changed = Endringene etterpå er ikke lagret.
task-notes-deleted = Notatet er slettet.
task-notes-blocked = Nettleseren lar ikke håndboka lagre notatet. Last det ned i stedet.
task-notes-confirm = Slette notatet? Det kan ikke angres.
task-notes-stored = Notater i denne nettleseren
task-notes-none = Ingen notater er lagret i denne nettleseren.
task-notes-count = Lagrede notater: $count. Hvert notat slettes 30 dager etter at det ble lagret.
task-notes-delete-all = Slett alle notater ($count)
task-notes-confirm-all = Slette alle notater? Det kan ikke angres.
task-notes-privacy = Notater til oppgavene lagres bare når du selv trykker «Lagre notatet i denne nettleseren». De ligger i nettleseren under navn som begynner med «handbok.notat.», sendes ingen steder og slettes 30 dager etter at de ble lagret.

# Valg i lista over oppgaver
task-filter = Finn en oppgave som passer
task-filter-topic = Tema
task-filter-any-topic = Alle temaer
task-filter-audience = For
task-filter-any-audience = Uansett hvem
task-filter-minutes = Tid
task-filter-any-minutes = Uansett tid
task-filter-15 = Inntil 15 minutter
task-filter-45 = Inntil 45 minutter
task-filter-month = Passer i
task-filter-any-month = Hele året
task-filter-reset = Vis alle
task-filter-count = Viser $shown av $all oppgaver.
task-filter-none = Ingen oppgaver passer med alle valgene. Ta bort ett av dem.
task-for-owner = Skoleeier | skoleeier
task-for-leaders = Ledelsen | leder | ledelse | rektor
task-for-staff = Hele personalet | personale | ansatte
task-for-team = Lærere og team | team | lærer
task-for-sfo = SFO | sfo
task-for-ppt = PPT | ppt
task-for-pupils = Elevrådet | elevråd

# Forsiden og lister
home-by-situation = Finn fram etter situasjon
home-by-role = Finn fram etter rolle
home-month = Passer nå
home-by-time = Hvor lang tid har dere?
home-all-tasks = Se alle oppgaver
paths-summary = Korte løp gjennom håndboka for en rolle eller en situasjon.
paths-all = Alle leseløp
paths-for = For { $role }
path-steps = Les i denne rekkefølgen
path-situation = Når
topic-articles = Artikler
topic-tasks = Oppgaver i dette temaet
parts-of-list = Velg del

# Registre
register-summary = Alt som har et navn i håndboka, i alfabetisk rekkefølge.
register-letters = Bokstaver
register-see = se { $term }
register-term = forklaring av begrepet
register-task = oppgave i «{ $article }»
terms-summary = Ordene håndboka bruker, hva de betyr her, og hva de het før.
term-also = Også
term-former = Før
term-related = Se også
term-law = Regelverk
term-source = Kilde
programmes-summary = Programmer som håndboka nevner, med hva man vet om virkningen og når det sist ble sjekket.
programme-theme = Tema
programme-owner = Eier
programme-checked = Sist sjekket
programme-site = Nettsted
references-summary = Alle kilder håndboka viser til, og hvor de er brukt.
used-in = Brukt i
law-summary = Lovene og forskriftene håndboka viser til, i korte trekk, og hvor de er brukt.
law-at-lovdata = Les hos Lovdata
law-former = Før
law-old-and-new = Fra gammel til ny lov
law-old-note = Eldre paragrafer og hva som gjelder i dag. Bruk tabellen når du møter et gammelt nummer.
law-old = Før
law-new = I dag
law-basis = Hva sammenstillingen bygger på
law-not-continued = Ikke videreført
law-repealed-act = Opphevet

# Hele boka
whole-book-summary = Alle artikler etter hverandre, til utskrift.

# Metode, personvern, tilgjengelighet
method-title = Slik er håndboka laget
method-summary = Hva rådene bygger på, hvor sikre de er, og hvordan sidene holdes ved like.
method-kinds = Tre slags grunnlag som aldri blandes
method-kinds-text = Hver anbefaling sier hva den bygger på. Lovkrav er plikter og får ingen karakter. Forskning får et merke for hvor sikker den er. Praksiserfaring er god erfaring som ingen har undersøkt.
method-labels = Hva merkene betyr
method-label = Merke
method-meaning = Betyr
method-rule = Regel
method-documented = Virkningen er vist i skoler.
method-documented-rule = Tiltaket er prøvd ut i skoler og evaluert med måling før og etter og en gruppe å sammenligne med. Kilden står ved rådet.
method-likely = Det er rimelig å vente virkning.
method-likely-rule = Teori og flere undersøkelser peker samme vei, for eksempel ved solide sammenhenger. Virkningen er ikke målt direkte. Kilden står ved rådet.
method-uncertain = Funnene er få, gamle eller spriker.
method-uncertain-rule = Det finnes undersøkelser, men de gir ikke grunnlag for å vente en bestemt virkning.
method-practice = Skoler har god erfaring med det.
method-practice-rule = Rådet bygger på erfaring og faglig skjønn. Ingen har undersøkt om det virker.
method-law = Det må gjøres.
method-law-rule = Plikten følger av lov eller forskrift og gjelder uansett hva forskningen sier.
method-limits = Hva merkene ikke sier
method-limits-text = De fleste studier er gjort i andre land og med andre elever enn våre. Mange viser sammenhenger og ikke årsaker. Noen norske programmer er evaluert av dem som lagde dem. Et merke sier derfor hvor sikkert noe er, ikke hvor stor virkning dere får.
method-review = Hvordan sidene holdes ved like
method-review-text = Hver side viser når den sist ble kontrollert og når det skal skje neste gang. Går datoen ut, står det på siden. Lovhenvisninger hentes fra ett register, og en paragraf som er opphevet, stopper utgivelsen.
privacy-title = Personvern
privacy-summary = Hva håndboka lagrer om deg: ingenting, uten at du ber om det.
privacy-text = Håndboka er vanlige filer. Den setter ingen informasjonskapsler, lagrer ingenting i nettleseren din av seg selv og henter ingenting fra andre nettsteder. Den som driver nettstedet, kan ha egne rutiner for logging.
privacy-host = Personvernerklæringen til den som driver nettstedet
privacy-pupils = Skriv aldri navn på elever eller noe som kan kjennes igjen, i notater til oppgavene. Enkeltsaker hører hjemme i skolens egne systemer.
accessibility-title = Tilgjengelighet
accessibility-summary = Hvordan håndboka er laget for alle, og hvem du sier fra til.
accessibility-text = Håndboka er laget for å kunne brukes av alle: med tastatur, med skjermleser, forstørret, på liten skjerm og på papir. Den fungerer uten skript. Målet er kravene i WCAG 2.2 på nivå AA.
accessibility-statement = Tilgjengelighetserklæringen til den som driver nettstedet
accessibility-missing = Den som driver nettstedet, har ikke lagt inn en lenke til sin tilgjengelighetserklæring.
accessibility-contact = Finner du noe som ikke fungerer, så si fra til
feedback-question = Fant du det du lette etter?
feedback-yes = Ja, dette hjalp
feedback-no = Nei, noe mangler
feedback-how = Lenkene åpner en e-post som du selv sender.
feedback-yes-subject = Dette hjalp: «{ $title }» i { $book }
feedback-no-subject = Noe mangler: «{ $title }» i { $book }
feedback-yes-body = Hva hjalp, og hva brukte du det til? Skriv ikke navn på elever eller noe som kan kjennes igjen.
feedback-no-body = Hva lette du etter? Hva mangler, eller hva er feil? Skriv ikke navn på elever eller noe som kan kjennes igjen.
tested = Hva som er prøvd
tested-intro = Prøvene er automatiske og er gjort på sidene slik de følger med programmet.
tested-date = Prøvd
tested-tools = Verktøy
tested-current = Maler, stiler og skript er de samme som ble prøvd.
tested-changed = Maler, stiler eller skript er endret etter at dette ble prøvd.
tested-what = Prøve
tested-outcome = Resultat
tested-result = { $failed ->
    [0] alle { $passed } prøver bestått
   *[other] { $failed } prøver ikke bestått, { $passed } bestått
}
tested-axe = Regler for WCAG 2.2 A og AA som kan prøves av en maskin (axe-core): alle slags sider, lyst og mørkt, bokmål og nynorsk, med dialog og notater åpne
tested-keyboard = Bare tastatur: hopp til innholdet, synlig fokus, søk, notater og oppgaver
tested-reflow = Skjerm på 320 piksler og 400 prosent forstørring uten å rulle sidelengs; knapper og lenker minst 24 piksler
tested-spacing = Større avstand mellom linjer, ord og bokstaver uten at noe blir borte
tested-contrast = Kontrast i alle fargepar: lyst, mørkt og høy kontrast
tested-preferences = Innstillingene for mindre bevegelse og for egne farger blir fulgt
tested-script-off = Uten skript: alle slags sider kan leses, brukes og skrives ut
tested-html = Gyldig HTML på alle sider
untested = Hva som ikke er prøvd
untested-screen-readers = Skjermlesere med et menneske foran (NVDA, JAWS, VoiceOver, TalkBack)
untested-users = Brukere med funksjonsnedsettelser
untested-old-devices = Gamle nettbrett og andre nettlesere enn Chromium
untested-content = Innholdet i artiklene: bilder, tabeller og språk må den som skriver, selv svare for.

# Feil og omveier
not-found = Fant ikke siden
not-found-summary = Adressen finnes ikke, eller siden har flyttet.
not-found-help = Se etter i registeret, eller gå til forsiden.
moved = Siden har flyttet
moved-text = Du finner den her:
feed-title = Endringer i håndboka

# Søket
search-ui-locale = nb
search-ui-summary = Hele håndboka, med det som svarer best, øverst.
search-ui-no-script = Søket trenger skript, og det er slått av i nettleseren. Alt som har et navn i håndboka, finner du her:
search-ui-failed = Søket lot seg ikke laste. Bruk registeret A–Å.
search-ui-unmark = Fjern markeringen
search-ui-help = Skriv minst to bokstaver. Piltastene velger, Enter åpner, Esc lukker.
search-ui-help-page = Skriv minst to bokstaver.
search-ui-close = Lukk
search-ui-hits = Treff
search-ui-all = Alle treff
search-ui-more = Vis flere
search-ui-loading = Søker …
search-ui-count-0 = Ingen treff med disse valgene
search-ui-count-1 = 1 treff på 1 side
search-ui-count-one-page = { $hits } treff på 1 side
search-ui-count = { $hits } treff på { $pages } sider
search-ui-least = Minst { $hits } treff
search-ui-also = Viser også treff på { $words }.
search-ui-phrase = Ordene står ingen steder slik etter hverandre. Her er treff på hvert av dem.
search-ui-none = Fant ingenting om «{ $query }».
search-ui-reset = Vis alle treff
search-ui-near = Mente du noe av dette?
search-ui-elsewhere = Let videre her:
search-ui-fault = En del av søket lot seg ikke laste.
search-ui-updated = Søket er oppdatert.
search-ui-reload = Last siden på nytt
search-ui-refine = Avgrens
search-ui-origins = Felles og lokalt
search-ui-common = Felles
search-ui-kinds = Type
search-ui-roles = Rolle
search-ui-languages = Språk
search-ui-explained = Slik ble søket tolket
search-ui-way-exact = som skrevet
search-ui-way-folded = andre tegn
search-ui-way-form = annen form
search-ui-way-prefix = begynnelse
search-ui-way-slip = skrivefeil
search-ui-way-part = ledd
search-ui-way-none = ikke i håndboka
search-ui-kind-artikkel = artikkel
search-ui-kind-rad = råd
search-ui-kind-oppgave = oppgave
search-ui-kind-begrep = begrep
search-ui-kind-lov = lov
search-ui-kind-program = program
search-ui-kind-leselop = leseløp
search-ui-kind-side = side
search-ui-kind-kilde = kilde
search-ui-language-nb = bokmål
search-ui-language-nn = nynorsk
search-ui-language-en = engelsk
search-ui-language-se = nordsamisk
search-ui-language-sma = sørsamisk
search-ui-language-smj = lulesamisk

# For den som drifter nettstedet
host-guide = Til IT-avdelingen
method-hosting = For den som drifter nettstedet
selftest = Selvtest
selftest-summary = Hva som virker der nettstedet ligger nå, og hva dere kan be IT-avdelingen om når noe ikke gjør det.
selftest-no-script = Skriptene på denne siden kjører ikke. Resten kan derfor ikke prøves her. Håndboka kan leses likevel; søket, notatene og storskjermen trenger skript.
selftest-ok = ✓ Virker
selftest-fault = ✗ Virker ikke
selftest-advice = ! Kan bli bedre
selftest-none = – Gjelder ikke her
selftest-waiting = … Ikke prøvd
selftest-done = Ingen feil funnet. I orden eller uten betydning her: [ok]. Ikke prøvd ennå: [waiting].
selftest-faulty = Noe virker ikke: [fault]. I orden eller uten betydning her: [ok]. Ikke prøvd ennå: [waiting].
selftest-ask = Be IT om dette:
selftest-press = Prøv resten
selftest-press-why = Det åpner et vindu et øyeblikk, lagrer og sletter ett ord i nettleseren, og skriver en linje i nettleserens konsoll.
selftest-scripts = Skript
selftest-scripts-what = Søket, notatene og storskjermen er skript fra nettstedets egen adresse.
selftest-scripts-ask = Slipp fram .js-filer fra nettstedets egen adresse, med typen text/javascript. Et filter, en policy uten script-src 'self' eller en feil filtype sammen med «nosniff» stopper dem.
selftest-styles = Stiler
selftest-styles-what = Farger, skrift og plassering på siden.
selftest-styles-ask = Mappa static skal være med, .css-filer skal ha typen text/css, og policyen skal ha style-src 'self'.
selftest-images = Bilder
selftest-images-what = Ikoner og figurer er ofte .svg-filer.
selftest-images-ask = .svg-filer skal ha typen image/svg+xml, og policyen skal ha img-src 'self'.
selftest-charset = Tegnsett
selftest-charset-what = Bokstavene æ, ø og å.
selftest-charset-ask = Serveren sier at sidene har et annet tegnsett enn UTF-8. Be om «Content-Type: text/html; charset=utf-8», eller at serveren ikke sier noe om tegnsett.
selftest-search = Søk
selftest-search-what = Søker etter noe som finnes i boka:
selftest-search-ask = Mappa sok skal være med, .js-filer skal ha typen text/javascript, og policyen skal ha «trusted-types handbok-sok handbok-404».
selftest-local = Deres egne opplysninger
selftest-local-what = Fila lokalt.js med kontakt, logo, lenker og beskjed. Er ingenting fylt ut, er det helt i orden.
selftest-local-ask = Rett opp det som står her, i lokalt.js i mappa til nettstedet.
selftest-local-missing = lokalt.js mangler, eller blir stoppet. Hent fila fra pakken.
selftest-local-broken = Fila har en skrivefeil, og blir ikke brukt. Se etter et anførselstegn eller et komma som mangler, på denne linja eller den før.
selftest-local-letters = Fila er lagret med feil tegnsett. Velg UTF-8 når du lagrer.
selftest-local-text = Verdien skal stå i anførselstegn.
selftest-local-long = Teksten er lengre enn 300 tegn.
selftest-local-address = Adressen blir ikke brukt. Den må begynne med https:, mailto: eller tel:, eller være navnet på en fil i mappa (.html, .pdf, .docx, .txt, .ics, .png, .jpg eller .svg).
selftest-local-picture = Bildet finnes ikke, eller er ikke en .png, .jpg eller .svg i mappa til nettstedet.
selftest-storage = Lagring
selftest-storage-what = Notater til oppgavene kan lagres i nettleseren når leseren ber om det.
selftest-storage-ask = Nettleseren tillater ikke lagring på denne adressen. Alt annet virker. Vil dere ha notater, må nettleserens regler tillate lokale data for nettstedet.
selftest-missing = Siden for det som ikke finnes
selftest-missing-what = En adresse som ikke finnes, skal gi håndbokas egen side med vei videre, og status 404.
selftest-missing-ask = Sett 404.html i denne mappa som side for status 404, og behold statusen.
selftest-missing-none = En mappe på en disk har ingen server som kan svare.
selftest-missing-advice = Nettleseren åpnet ikke vinduet. Tillat det for denne siden, og prøv igjen.
selftest-policy = Policy
selftest-policy-what = Serveren skal si hva sidene får gjøre (Content-Security-Policy), og hvem som får vise dem i en ramme (frame-ancestors).
selftest-policy-ask = Bruk fila for deres server fra pakken: web.config, .htaccess, nginx.conf, Caddyfile eller _headers. Uten den gjelder likevel policyen som står i hver side, bortsett fra frame-ancestors.
selftest-policy-none = En mappe på en disk har ingen server. Policyen som står i hver side, gjelder.
selftest-policy-advice = Serverens policy mangler eller er en annen enn den håndboka er laget for. Dette mangler:

# Siden som følger med en pakke
readme = Les meg først
readme-summary = Hva denne mappa er, og tre måter å bruke den på.
readme-what = Mappa er et helt nettsted. Det trenger ingen database, ingen innlogging og ikke noe nett utenfor seg selv, og virker likt fra en server, en fellesmappe og en minnepenn.
readme-unblock = Før du pakker ut
readme-unblock-text = Windows merker filer som er lastet ned, og kan stoppe dem. Høyreklikk zip-fila før du pakker ut, velg Egenskaper, kryss av for «Fjern blokkering», og velg OK. Har du alt pakket ut, så slett mappa, fjern blokkeringen og pakk ut på nytt.
readme-ways = Tre måter å bruke nettstedet på
readme-here = Fra denne maskinen.
readme-here-text = Åpne forsiden i nettleseren:
readme-share = Fra en fellesmappe eller en minnepenn.
readme-share-text = Kopier hele mappa dit, og gi leserne en snarvei til index.html.
readme-server = Fra en webserver.
readme-server-text = Kopier hele mappa til serveren. Innstillinger for IIS, Apache, nginx, Caddy, Netlify og Cloudflare ligger i den, og framgangsmåten for hver står her:
readme-test = Se hva som virker der nettstedet ligger:
readme-update = Når du oppdaterer
readme-update-text = Pakk ut den nye utgaven i en ny mappe. Kopier lokalt.js, logoen og annet dere har lagt inn selv, fra den gamle mappa til den nye. Bytt så navn på mappene. Pakker du ut rett over den gamle, blir deres lokalt.js erstattet av en tom, og sider som er tatt ut, blir liggende.
readme-sums = Er alt kommet med?
readme-sums-text = SHA256SUMS har en kontrollsum for hver fil unntatt lokalt.js, som er deres. I Linux og macOS kontrollerer «sha256sum --check SHA256SUMS» dem alle.

# What is the school's own beside what is common.
local-heading = Hos oss: { $name }
local-page = Lokal side: { $name }
local-entry = Lokalt: { $name }
