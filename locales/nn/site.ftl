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
privacy-summary = Kva handboka lagrar om deg: ingenting.
privacy-text = Handboka er vanlege filer. Ho set ingen informasjonskapslar, lagrar ingenting i nettlesaren din og hentar ingenting frå andre nettstader. Den som driv nettstaden, kan ha eigne rutinar for logging.
privacy-host = Personvernerklæringa til den som driv nettstaden
privacy-pupils = Skriv aldri namn på elevar eller noko som kan kjennast att, i notat til oppgåvene. Enkeltsaker høyrer heime i dei systema skulen har for slikt.
accessibility-title = Tilgjenge
accessibility-summary = Korleis handboka er laga for alle, og kven du seier frå til.
accessibility-text = Handboka er laga for å kunne brukast av alle: med tastatur, med skjermlesar, forstørra, på liten skjerm og på papir. Ho fungerer utan skript. Målet er krava i WCAG 2.2 på nivå AA.
accessibility-statement = Tilgjengelegheitserklæringa til den som driv nettstaden
accessibility-missing = Den som driv nettstaden, har ikkje lagt inn ei lenke til tilgjengelegheitserklæringa si.
accessibility-contact = Finn du noko som ikkje fungerer, så sei frå til

# Feil og omvegar
not-found = Fann ikkje sida
not-found-summary = Adressa finst ikkje, eller sida er flytta.
not-found-help = Sjå etter i registeret, eller gå til framsida.
moved = Sida er flytta
moved-text = Du finn sida her:
feed-title = Endringar i handboka
