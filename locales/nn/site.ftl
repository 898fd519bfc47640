# Det alle sider har
skip-link = Hopp til innhaldet
menu = Meny
breadcrumbs = Du er her
contents = Innhald
search = Søk
search-label = Søk i handboka
search-hint = Ord eller emne
topics = Tema
tasks = Refleksjonsoppgåver
paths = Leseløp
register = Register A–Å
terms = Omgrep
programmes = Program
references = Referansar
law = Lov og forskrift
method = Slik er handboka laga
privacy = Personvern
accessibility = Tilgjenge
whole-book = Heile boka på éi side
home = Framsida
previous = Førre
next = Neste
about-book = Om handboka
use-book = Bruk handboka
contact = Kontakt
responsible-editor = Ansvarleg redaktør
edition = Utgåve
external-statement = Tilgjengelegheitserklæring
news = Kva er nytt
news-summary = Kva som er endra i handboka, det nyaste først.
changes-feed = Endringar (Atom)
page-address = Adresse

# Artikkel
reading-time = { $minutes ->
        [one] 1 minutt å lese
       *[other] { $minutes } minutt å lese
    }
minutes = { $minutes ->
        [one] 1 minutt
       *[other] { $minutes } minutt
    }
article-count = { $count ->
        [0] ingen artiklar enno
        [one] 1 artikkel
       *[other] { $count } artiklar
    }
task-count = { $count ->
        [one] 1 oppgåve
       *[other] { $count } oppgåver
    }
for-whom = For
levels = Trinn
phase = Fase
season = Passar i
evidence = Kor sikkert
evidence-basis = Grunnlag
evidence-about = Om merket
reviewed = Sist kontrollert
due = Neste kontroll
overdue = Denne sida skulle ha vore kontrollert. Ha det i minne når du les.
law-checked = Regelverket er kontrollert
owner = Ansvarleg
changes = Endringar
related = Les òg
law-used = Regelverk på denne sida
law-summary-note = Dette er ei kort attgjeving. Sjølve lova står hos Lovdata.
notes = Notar
footnote-name = Note { $number }
footnote-back = Tilbake til teksten, note { $number }
sidenote-citation = Vis i referanselista
sidenote-footnote = Vis i notelista
sidenote-term = Slå opp i omgrepslista
sidenote-close = Lukk
table-name = Tabell: { $columns }
do-heading = Gjer
avoid-heading = Unngå
checkbox-done = Kryssa av
checkbox-open = Ikkje kryssa av
callout-law = Lova seier
callout-example = Døme
callout-definition = Ord som betyr noko
callout-remember = Hugs
callout-warning = Pass på
callout-quotation = Sitat
figure-text = Figuren som tekst
evidence-documented = dokumentert
evidence-likely = sannsynleg
evidence-uncertain = usikkert
evidence-practice = praksiserfaring
evidence-law = lovkrav

# Oppgåver
task = Refleksjonsoppgåve
task-goal = Mål
task-outcome = Utbytte
task-time = Tid
task-audience = For
task-method = Metode
task-steps = Slik fordeler de tida
task-equipment = Utstyr
task-source = Kjelde
task-season = Passar i
task-facilitator = Til den som leier
task-page = Opne oppgåva på eiga side
task-from = Oppgåva høyrer til
task-no-names = Skriv ikkje namn eller noko som kan kjennast att.
tasks-summary = Alle oppgåver til møte og fellestid, etter tema, tid og månad.
time-short = Inntil 30 minutt
time-middle = 31–45 minutt
time-long = Meir enn 45 minutt
task-show = Vis på storskjerm
task-participant-sheet = Deltakarark
task-facilitator-sheet = Ark for den som leier
task-back = Tilbake til oppgåva
task-print-hint = Arket er laga for éi A4-side. Skriv ut med Ctrl + P (⌘ + P på Mac).
task-plan = Tidsplan
task-plan-minutes = Minutt
task-plan-step = Steg
task-plan-doing = Slik gjer de
task-questions = Spørsmål
task-before = Før møtet
task-before-read = Les artikkelen oppgåva høyrer til
task-before-print = Vel spørsmåla de rekk. Skriv ut deltakararka, og finn fram det de treng.
task-before-seats = Bestem kven som sit saman, kven som passar tida, og kven som noterer.
task-finish = Til slutt
task-finish-agree = Les opp utbyttet, og sei høgt kva de er samde om.
task-finish-who = Skriv ned kven som gjer kva, og når. Bruk roller, ikkje namn.
task-finish-again = Avtal når de ser på det att.
task-whole = Arbeid med spørsmåla
task-step-alone = åleine | individuelt | kvar for seg
task-step-alone-advice = Alle tenkjer og skriv stikkord. Ingen snakkar.
task-step-pair = par | parvis | to og to
task-step-pair-advice = Fortel kvarandre kva de har skrive. Lytt ferdig før de spør.
task-step-group = gruppe | grupper | team | samtale
task-step-group-advice = Ta ein runde der alle får ordet før de diskuterer. Det er lov å stå over. Leiaren snakkar ikkje først.
task-step-plenary = plenum | felles | oppsummering
task-step-plenary-advice = Høyr det viktigaste frå kvar gruppe. Skriv ned det de er samde om, så alle ser det.

# Oppgåva på storskjerm
task-screen-close = Lukk
task-screen-full = Fullskjerm
task-screen-start = Start
task-screen-clock = Tid att av steget
task-screen-left = att
task-screen-over = over tida
task-screen-up = Tida for dette steget er ute.
task-screen-pause = Pause
task-screen-resume = Hald fram
task-screen-more = +2 minutt

# Notat
task-notes-label = Notat til oppgåva
task-notes-help = Notatet blir borte når du lukkar sida, om du ikkje lastar det ned eller lagrar det.
task-notes-shared = Lagrar du, blir notatet liggjande i denne nettlesaren, og andre som bruker maskina, kan lese det. Det blir sletta av seg sjølv etter 30 dagar.
task-notes-save = Lagre notatet i denne nettlesaren
task-notes-export = Last ned som tekstfil
task-notes-delete = Slett notatet
task-notes-age = Lagra $age – blir sletta $left.
task-notes-past = i dag | i går | for $days dagar sidan
task-notes-future = i dag | i morgon | om $days dagar
task-notes-changed = Endringane etterpå er ikkje lagra.
task-notes-deleted = Notatet er sletta.
task-notes-blocked = Nettlesaren lèt ikkje handboka lagre notatet. Last det ned i staden.
task-notes-confirm = Slette notatet? Det kan ikkje angrast.
task-notes-stored = Notat i denne nettlesaren
task-notes-none = Ingen notat er lagra i denne nettlesaren.
task-notes-count = Lagra notat: $count. Kvart notat blir sletta 30 dagar etter at det vart lagra.
task-notes-delete-all = Slett alle notat ($count)
task-notes-confirm-all = Slette alle notat? Det kan ikkje angrast.
task-notes-privacy = Notat til oppgåvene blir lagra berre når du sjølv trykkjer «Lagre notatet i denne nettlesaren». Dei ligg i nettlesaren under namn som byrjar med «handbok.notat.», blir ikkje sende nokon stad og blir sletta 30 dagar etter at dei vart lagra.

# Val i lista over oppgåver
task-filter = Finn ei oppgåve som passar
task-filter-topic = Tema
task-filter-any-topic = Alle tema
task-filter-audience = For
task-filter-any-audience = Uansett kven
task-filter-minutes = Tid
task-filter-any-minutes = Uansett tid
task-filter-15 = Inntil 15 minutt
task-filter-45 = Inntil 45 minutt
task-filter-month = Passar i
task-filter-any-month = Heile året
task-filter-reset = Vis alle
task-filter-count = Viser $shown av $all oppgåver.
task-filter-none = Ingen oppgåver passar med alle vala. Ta bort eitt av dei.
task-for-owner = Skuleeigar | skuleeigar
task-for-leaders = Leiinga | leiar | leiing | rektor
task-for-staff = Heile personalet | personale | tilsette
task-for-team = Lærarar og team | team | lærar
task-for-sfo = SFO | sfo
task-for-ppt = PPT | ppt
task-for-pupils = Elevrådet | elevråd

# Framsida og lister
home-by-situation = Finn fram etter situasjon
home-by-role = Finn fram etter rolle
home-month = Passar no
home-by-time = Kor lang tid har de?
home-all-tasks = Sjå alle oppgåvene
paths-summary = Korte løp gjennom handboka for ei rolle eller ein situasjon.
paths-all = Alle leseløp
paths-for = For { $role }
path-steps = Les i denne rekkjefølgja
path-situation = Når
topic-articles = Artiklar
topic-tasks = Oppgåver i dette temaet
parts-of-list = Vel del

# Register
register-summary = Alt som har eit namn i handboka, i alfabetisk rekkjefølgje.
register-letters = Bokstavar
register-see = sjå { $term }
register-term = forklaring av omgrepet
register-task = oppgåve i «{ $article }»
terms-summary = Orda handboka bruker, kva dei betyr her, og kva det heitte før.
term-also = Også
term-former = Før
term-related = Sjå òg
term-law = Regelverk
term-source = Kjelde
programmes-summary = Program som handboka nemner, med kva ein veit om verknaden, og når det sist blei sjekka.
programme-theme = Tema
programme-owner = Eigar
programme-checked = Sist sjekka
programme-site = Nettstad
references-summary = Alle kjelder handboka viser til, og kvar dei er brukte.
used-in = Brukt i
law-summary = Lovene og forskriftene handboka viser til, i korte trekk, og kvar dei er brukte.
law-at-lovdata = Les hos Lovdata
law-former = Før
law-old-and-new = Frå gammal til ny lov
law-old-note = Eldre paragrafar og kva som gjeld i dag. Bruk tabellen når du møter eit gammalt nummer.
law-old = Før
law-new = I dag
law-basis = Kva samanstillinga byggjer på
law-not-continued = Ikkje vidareført
law-repealed-act = Oppheva

# Heile boka
whole-book-summary = Alle artiklane etter kvarandre, til utskrift.

# Metode, personvern, tilgjenge
method-title = Slik er handboka laga
method-summary = Kva råda byggjer på, kor sikre dei er, og korleis sidene blir haldne ved like.
method-kinds = Tre slags grunnlag som aldri blir blanda
method-kinds-text = Kvar tilråding seier kva ho byggjer på. Lovkrav er plikter og får ingen karakter. Forsking får eit merke for kor sikker ho er. Praksiserfaring er god erfaring som ingen har undersøkt.
method-labels = Kva merka betyr
method-label = Merke
method-meaning = Betyr
method-rule = Regel
method-documented = Verknaden er vist i skular.
method-documented-rule = Tiltaket er prøvd ut i skular og evaluert med måling før og etter og ei gruppe å samanlikne med. Kjelda står ved rådet.
method-likely = Det er rimeleg å vente verknad.
method-likely-rule = Teori og fleire undersøkingar peikar same veg, til dømes ved solide samanhengar. Verknaden er ikkje målt direkte. Kjelda står ved rådet.
method-uncertain = Funna er få, gamle eller sprikjande.
method-uncertain-rule = Det finst undersøkingar, men dei gir ikkje grunnlag for å vente ein bestemt verknad.
method-practice = Skular har god erfaring med det.
method-practice-rule = Rådet byggjer på erfaring og fagleg skjønn. Ingen har undersøkt om det verkar.
method-law = Det må gjerast.
method-law-rule = Plikta følgjer av lov eller forskrift og gjeld uansett kva forskinga seier.
method-limits = Kva merka ikkje seier
method-limits-text = Dei fleste studiane er gjorde i andre land og med andre elevar enn våre. Mange viser samanhengar og ikkje årsaker. Nokre norske program er evaluerte av dei som laga dei. Eit merke seier derfor kor sikkert noko er, ikkje kor stor verknad de får.
method-review = Korleis sidene blir haldne ved like
method-review-text = Kvar side viser når ho sist blei kontrollert, og når det skal skje neste gong. Går datoen ut, står det på sida. Lovtilvisingar blir henta frå eitt register, og ein paragraf som er oppheva, stoppar utgivinga.
privacy-title = Personvern
privacy-summary = Kva handboka lagrar om deg: ingenting, utan at du ber om det.
privacy-text = Handboka er vanlege filer. Ho set ingen informasjonskapslar, lagrar ingenting i nettlesaren din av seg sjølv og hentar ingenting frå andre nettstader. Den som driv nettstaden, kan ha eigne rutinar for logging.
privacy-host = Personvernerklæringa til den som driv nettstaden
privacy-pupils = Skriv aldri namn på elevar eller noko som kan kjennast att, i notat til oppgåvene. Enkeltsaker høyrer heime i dei systema skulen har for slikt.
accessibility-title = Tilgjenge
accessibility-summary = Korleis handboka er laga for alle, og kven du seier frå til.
accessibility-text = Handboka er laga for å kunne brukast av alle: med tastatur, med skjermlesar, forstørra, på liten skjerm og på papir. Ho fungerer utan skript. Målet er krava i WCAG 2.2 på nivå AA.
accessibility-statement = Tilgjengelegheitserklæringa til den som driv nettstaden
accessibility-missing = Den som driv nettstaden, har ikkje lagt inn ei lenke til tilgjengelegheitserklæringa si.
accessibility-contact = Finn du noko som ikkje fungerer, så sei frå til
feedback-question = Fann du det du leita etter?
feedback-yes = Ja, dette hjelpte
feedback-no = Nei, noko manglar
feedback-how = Lenkjene opnar ein e-post som du sjølv sender.
feedback-yes-subject = Dette hjelpte: «{ $title }» i { $book }
feedback-no-subject = Noko manglar: «{ $title }» i { $book }
feedback-yes-body = Kva hjelpte, og kva brukte du det til? Skriv ikkje namn på elevar eller noko som kan kjennast att.
feedback-no-body = Kva leita du etter? Kva manglar, eller kva er feil? Skriv ikkje namn på elevar eller noko som kan kjennast att.
tested = Kva som er prøvd
tested-intro = Prøvene er automatiske og er gjorde på sidene slik dei følgjer med programmet.
tested-date = Prøvd
tested-tools = Verktøy
tested-current = Malar, stilar og skript er dei same som blei prøvde.
tested-changed = Malar, stilar eller skript er endra etter at dette blei prøvd.
tested-what = Prøve
tested-outcome = Resultat
tested-result = { $failed ->
    [0] alle { $passed } prøver bestått
   *[other] { $failed } prøver ikkje bestått, { $passed } bestått
}
tested-axe = Reglar for WCAG 2.2 A og AA som ei maskin kan prøve (axe-core): alle slags sider, lyst og mørkt, bokmål og nynorsk, med dialog og notat opne
tested-keyboard = Berre tastatur: hopp til innhaldet, synleg fokus, søk, notat og oppgåver
tested-reflow = Skjerm på 320 pikslar og 400 prosent forstørring utan å rulle sidelengs; knappar og lenkjer minst 24 pikslar
tested-spacing = Større avstand mellom linjer, ord og bokstavar utan at noko blir borte
tested-contrast = Kontrast i alle fargepar: lyst, mørkt og høg kontrast
tested-preferences = Innstillingane for mindre rørsle og for eigne fargar blir følgde
tested-script-off = Utan skript: alle slags sider kan lesast, brukast og skrivast ut
tested-html = Gyldig HTML på alle sider
untested = Kva som ikkje er prøvd
untested-screen-readers = Skjermlesarar med eit menneske framfor (NVDA, JAWS, VoiceOver, TalkBack)
untested-users = Brukarar med funksjonsnedsetjingar
untested-old-devices = Gamle nettbrett og andre nettlesarar enn Chromium
untested-content = Innhaldet i artiklane: bilete, tabellar og språk må den som skriv, sjølv svare for.

# Feil og omvegar
not-found = Fann ikkje sida
not-found-summary = Adressa finst ikkje, eller sida er flytta.
not-found-help = Sjå etter i registeret, eller gå til framsida.
moved = Sida er flytta
moved-text = Du finn sida her:
feed-title = Endringar i handboka

# Søket
search-ui-locale = nn
search-ui-summary = Heile handboka, med det som svarar best, øvst.
search-ui-no-script = Søket treng skript, og det er slått av i nettlesaren. Alt som har eit namn i handboka, finn du her:
search-ui-failed = Søket let seg ikkje laste. Bruk registeret A–Å.
search-ui-unmark = Fjern markeringa
search-ui-help = Skriv minst to bokstavar. Piltastane vel, Enter opnar, Esc lukkar.
search-ui-help-page = Skriv minst to bokstavar.
search-ui-close = Lukk
search-ui-hits = Treff
search-ui-all = Alle treff
search-ui-more = Vis fleire
search-ui-loading = Søkjer …
search-ui-count-0 = Ingen treff med desse vala
search-ui-count-1 = 1 treff på 1 side
search-ui-count-one-page = { $hits } treff på 1 side
search-ui-count = { $hits } treff på { $pages } sider
search-ui-least = Minst { $hits } treff
search-ui-also = Viser òg treff på { $words }.
search-ui-phrase = Orda står ingen stader slik etter kvarandre. Her er treff på kvart av dei.
search-ui-none = Fann ingenting om «{ $query }».
search-ui-reset = Vis alle treff
search-ui-near = Meinte du noko av dette?
search-ui-elsewhere = Leit vidare her:
search-ui-fault = Ein del av søket let seg ikkje laste.
search-ui-updated = Søket er oppdatert.
search-ui-reload = Last sida på nytt
search-ui-refine = Avgrens
search-ui-origins = Felles og lokalt
search-ui-common = Felles
search-ui-kinds = Type
search-ui-roles = Rolle
search-ui-languages = Språk
search-ui-explained = Slik vart søket tolka
search-ui-way-exact = som skrive
search-ui-way-folded = andre teikn
search-ui-way-form = anna form
search-ui-way-prefix = byrjing
search-ui-way-slip = skrivefeil
search-ui-way-part = ledd
search-ui-way-none = ikkje i handboka
search-ui-kind-artikkel = artikkel
search-ui-kind-rad = råd
search-ui-kind-oppgave = oppgåve
search-ui-kind-begrep = omgrep
search-ui-kind-lov = lov
search-ui-kind-program = program
search-ui-kind-leselop = leseløp
search-ui-kind-side = side
search-ui-kind-kilde = kjelde
search-ui-language-nb = bokmål
search-ui-language-nn = nynorsk
search-ui-language-en = engelsk
search-ui-language-se = nordsamisk
search-ui-language-sma = sørsamisk
search-ui-language-smj = lulesamisk

# For den som driftar nettstaden
host-guide = Til IT-avdelinga
method-hosting = For den som driftar nettstaden
selftest = Sjølvtest
selftest-summary = Kva som verkar der nettstaden ligg no, og kva de kan be IT-avdelinga om når noko ikkje gjer det.
selftest-no-script = Skripta på denne sida køyrer ikkje. Resten kan difor ikkje prøvast her. Handboka kan lesast likevel; søket, notata og storskjermen treng skript.
selftest-ok = ✓ Verkar
selftest-fault = ✗ Verkar ikkje
selftest-advice = ! Kan bli betre
selftest-none = – Gjeld ikkje her
selftest-waiting = … Ikkje prøvd
selftest-done = Ingen feil funne. I orden eller utan tyding her: [ok]. Ikkje prøvd enno: [waiting].
selftest-faulty = Noko verkar ikkje: [fault]. I orden eller utan tyding her: [ok]. Ikkje prøvd enno: [waiting].
selftest-ask = Be IT om dette:
selftest-press = Prøv resten
selftest-press-why = Det opnar eit vindauge ein augneblink, lagrar og slettar eitt ord i nettlesaren, og skriv ei linje i konsollen til nettlesaren.
selftest-scripts = Skript
selftest-scripts-what = Søket, notata og storskjermen er skript frå nettstaden si eiga adresse.
selftest-scripts-ask = Slepp fram .js-filer frå nettstaden si eiga adresse, med typen text/javascript. Eit filter, ein policy utan script-src 'self' eller ein feil filtype saman med «nosniff» stoppar dei.
selftest-styles = Stilar
selftest-styles-what = Fargar, skrift og plassering på sida.
selftest-styles-ask = Mappa static skal vere med, .css-filer skal ha typen text/css, og policyen skal ha style-src 'self'.
selftest-images = Bilete
selftest-images-what = Ikon og figurar er ofte .svg-filer.
selftest-images-ask = .svg-filer skal ha typen image/svg+xml, og policyen skal ha img-src 'self'.
selftest-charset = Teiknsett
selftest-charset-what = Bokstavane æ, ø og å.
selftest-charset-ask = Tenaren seier at sidene har eit anna teiknsett enn UTF-8. Be om «Content-Type: text/html; charset=utf-8», eller at tenaren ikkje seier noko om teiknsett.
selftest-search = Søk
selftest-search-what = Søkjer etter noko som finst i boka:
selftest-search-ask = Mappa sok skal vere med, .js-filer skal ha typen text/javascript, og policyen skal ha «trusted-types handbok-sok handbok-404».
selftest-local = Dykkar eigne opplysningar
selftest-local-what = Fila lokalt.js med kontakt, logo, lenkjer og beskjed. Er ingenting fylt ut, er det heilt i orden.
selftest-local-ask = Rett opp det som står her, i lokalt.js i mappa til nettstaden.
selftest-local-missing = lokalt.js manglar, eller blir stoppa. Hent fila frå pakka.
selftest-local-broken = Fila har ein skrivefeil, og blir ikkje brukt. Sjå etter eit hermeteikn eller eit komma som manglar, på denne linja eller den før.
selftest-local-letters = Fila er lagra med feil teiknsett. Vel UTF-8 når du lagrar.
selftest-local-text = Verdien skal stå i hermeteikn.
selftest-local-long = Teksten er lengre enn 300 teikn.
selftest-local-address = Adressa blir ikkje brukt. Ho må byrje med https:, mailto: eller tel:, eller vere namnet på ei fil i mappa (.html, .pdf, .docx, .txt, .ics, .png, .jpg eller .svg).
selftest-local-picture = Biletet finst ikkje, eller er ikkje ei .png, .jpg eller .svg i mappa til nettstaden.
selftest-storage = Lagring
selftest-storage-what = Notat til oppgåvene kan lagrast i nettlesaren når lesaren ber om det.
selftest-storage-ask = Nettlesaren tillèt ikkje lagring på denne adressa. Alt anna verkar. Vil de ha notat, må reglane i nettlesaren tillate lokale data for nettstaden.
selftest-missing = Sida for det som ikkje finst
selftest-missing-what = Ei adresse som ikkje finst, skal gje handboka si eiga side med veg vidare, og status 404.
selftest-missing-ask = Set 404.html i denne mappa som side for status 404, og behald statusen.
selftest-missing-none = Ei mappe på ein disk har ingen tenar som kan svare.
selftest-missing-advice = Nettlesaren opna ikkje vindauget. Tillat det for denne sida, og prøv igjen.
selftest-policy = Policy
selftest-policy-what = Tenaren skal seie kva sidene får gjere (Content-Security-Policy), og kven som får vise dei i ei ramme (frame-ancestors).
selftest-policy-ask = Bruk fila for tenaren dykkar frå pakka: web.config, .htaccess, nginx.conf, Caddyfile eller _headers. Utan ho gjeld likevel policyen som står i kvar side, bortsett frå frame-ancestors.
selftest-policy-none = Ei mappe på ein disk har ingen tenar. Policyen som står i kvar side, gjeld.
selftest-policy-advice = Policyen til tenaren manglar eller er ein annan enn den handboka er laga for. Dette manglar:

# Sida som følgjer med ei pakke
readme = Les meg først
readme-summary = Kva denne mappa er, og tre måtar å bruke ho på.
readme-what = Mappa er ein heil nettstad. Han treng ingen database, inga innlogging og ikkje noko nett utanfor seg sjølv, og verkar likt frå ein tenar, ei fellesmappe og ein minnepenn.
readme-unblock = Før du pakkar ut
readme-unblock-text = Windows merkjer filer som er lasta ned, og kan stoppe dei. Høgreklikk zip-fila før du pakkar ut, vel Eigenskapar, kryss av for «Fjern blokkering», og vel OK. Har du alt pakka ut, så slett mappa, fjern blokkeringa og pakk ut på nytt.
readme-ways = Tre måtar å bruke nettstaden på
readme-here = Frå denne maskina.
readme-here-text = Opne framsida i nettlesaren:
readme-share = Frå ei fellesmappe eller ein minnepenn.
readme-share-text = Kopier heile mappa dit, og gje lesarane ein snarveg til index.html.
readme-server = Frå ein vevtenar.
readme-server-text = Kopier heile mappa til tenaren. Innstillingar for IIS, Apache, nginx, Caddy, Netlify og Cloudflare ligg i ho, og framgangsmåten for kvar står her:
readme-test = Sjå kva som verkar der nettstaden ligg:
readme-update = Når du oppdaterer
readme-update-text = Pakk ut den nye utgåva i ei ny mappe. Kopier lokalt.js, logoen og anna de har lagt inn sjølve, frå den gamle mappa til den nye. Byt så namn på mappene. Pakkar du ut rett over den gamle, blir dykkar lokalt.js erstatta av ei tom, og sider som er tekne ut, blir liggjande.
readme-sums = Er alt kome med?
readme-sums-text = SHA256SUMS har ein kontrollsum for kvar fil bortsett frå lokalt.js, som er dykkar. I Linux og macOS kontrollerer «sha256sum --check SHA256SUMS» dei alle.

# What is the school's own beside what is common.
local-heading = Hos oss: { $name }
local-page = Lokal side: { $name }
local-entry = Lokalt: { $name }
