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
privacy-summary = Hva håndboka lagrer om deg: ingenting.
privacy-text = Håndboka er vanlige filer. Den setter ingen informasjonskapsler, lagrer ingenting i nettleseren din og henter ingenting fra andre nettsteder. Den som driver nettstedet, kan ha egne rutiner for logging.
privacy-host = Personvernerklæringen til den som driver nettstedet
privacy-pupils = Skriv aldri navn på elever eller noe som kan kjennes igjen, i notater til oppgavene. Enkeltsaker hører hjemme i skolens egne systemer.
accessibility-title = Tilgjengelighet
accessibility-summary = Hvordan håndboka er laget for alle, og hvem du sier fra til.
accessibility-text = Håndboka er laget for å kunne brukes av alle: med tastatur, med skjermleser, forstørret, på liten skjerm og på papir. Den fungerer uten skript. Målet er kravene i WCAG 2.2 på nivå AA.
accessibility-statement = Tilgjengelighetserklæringen til den som driver nettstedet
accessibility-missing = Den som driver nettstedet, har ikke lagt inn en lenke til sin tilgjengelighetserklæring.
accessibility-contact = Finner du noe som ikke fungerer, så si fra til

# Feil og omveier
not-found = Fant ikke siden
not-found-summary = Adressen finnes ikke, eller siden har flyttet.
not-found-help = Se etter i registeret, eller gå til forsiden.
moved = Siden har flyttet
moved-text = Du finner den her:
feed-title = Endringer i håndboka
