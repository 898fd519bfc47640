severity-error = feil
severity-warning = advarsel
severity-help = hjelp

cli-summary = Ferdig: { $pages } sider, { $words } ord, { $tasks ->
        [one] 1 oppgave
       *[other] { $tasks } oppgaver
    } på { $seconds } s. Åpne { $page } i nettleseren.
cli-faults = { $errors ->
        [0] Ingen feil
        [one] 1 feil
       *[other] { $errors } feil
    }{ $warnings ->
        [0] {""}
        [one] , 1 advarsel
       *[other] , { $warnings } advarsler
    }.
cli-nothing-built = Ingenting ble bygd.{ $earlier ->
        [yes] {" "}Den forrige utgaven står som den sto.
       *[no] {""}
    }
cli-no-book = Fant ingen bok: { $folder } har ingen book.toml. Gå til mappa med boka, eller pek på den med --book MAPPE.
cli-book-above = Bruker boka i { $folder }.
cli-output-not-ours = { $folder } inneholder filer som ikke kommer fra handbok, og blir derfor ikke rørt. Velg en annen mappe med { $setting }, eller flytt filene først.
cli-output-around-book = { $folder } er mappa med boka eller ligger rundt den. Velg en annen mappe med { $setting }.
cli-cannot-write = Kan ikke skrive { $path }: { $reason }
cli-serving = Håndboka står på { $url } (Ctrl+C avslutter)
cli-port-taken = Port { $port } er opptatt. Kanskje viser du håndboka i et annet vindu alt: Se på http://127.0.0.1:{ $port }/. Ellers velger du en annen port med --port, eller lar være å velge.
cli-building = Bygger
cli-kept = Beholdt { $count ->
        [one] 1 fil
       *[other] { $count } filer
    } i { $folder } som ikke kommer fra handbok.
cli-unknown-argument = Ukjent valg: { $written }
cli-unknown-command = Ukjent kommando: { $written }
cli-missing-command = Hva skal gjøres? Skriv ett av disse etter { $command }:
cli-invalid-value = { $written } kan ikke være «{ $value }»
cli-did-you-mean = Mente du { $suggestion }?
cli-see-help = Skriv { $command } --help for å se hva som finnes.
cli-missing-value = { $written } mangler en verdi
cli-missing-argument = Noe mangler: { $written }
cli-for-example = Skriv for eksempel: { $example }
cli-conflict = { $written } kan ikke brukes sammen med { $other }
cli-no-words = Det skal stå et valg foran «{ $written }»: { $options }
cli-whole-book = { $command } gjelder hele boka, ikke bare «{ $file }». Skriv bare: { $command }
cli-too-many = Det ble skrevet for mye: { $written }. Sett anførselstegn rundt tekst med mellomrom: "Vårt friminutt"
cli-not-utf8 = Det du skrev, har tegn som ikke kan leses.
cli-wrong-use = Kommandoen kan ikke forstås.
cli-choose-among = Velg blant { $known }
cli-index-rebuilt = Søkeindeksen fra forrige bygging var skadet eller laget av en annen versjon, og er laget på nytt.
cli-index-refused = { $folder } kan ikke brukes til søkeindeksen: mappa inneholder noe annet, eller kan ikke skrives. Søket virker likevel; indeksen ble laget i minnet.
cli-search-none = Ingen treff på «{ $query }».
cli-search-unknown = ordet finnes ikke i boka
cli-search-exact = ordet selv
cli-search-folded = uten æ, ø og å
cli-search-form = annen form
cli-search-prefix = begynnelsen på et ord
cli-search-slip = skrivefeil
cli-search-part = del av ordet
cli-search-joined = skrevet i ett
cli-cannot-read = Kan ikke lese { $path }: { $reason }
cli-rebuilt = Oppdatert på { $seconds } s
cli-not-watching = Systemet kan ikke si fra om endringer ({ $reason }). Boka blir sett etter annethvert sekund i stedet.
serve-no-book = Mappa har ikke lenger noen book.toml
serve-last-good = Siden viser den siste utgaven uten feil.
serve-close = Skjul
serve-all-faults = Alle feilene på én side
serve-to-site = Til håndboka
cli-addresses-not-written = Kan ikke skrive { $path }: { $reason }. Nettstedet er bygd; nye adresser er ikke skrevet opp.
cli-addresses-missing = content/adresser.lock mangler adresser som boka har nå. Kjør handbok build uten --locked, og legg filen i git.
new-ask-title = Hva skal tittelen være?
new-ask-topic = Hvilket tema? ({ $topics })
new-ask-article = Hvilken artikkel? Skriv tema/artikkel:
new-ask-term = Hvilket ord?
new-ask-definition = Hva betyr det, i en setning?
new-ask-reference = Lim inn kilden som BibTeX, og avslutt med Ctrl+D (Ctrl+Z og Enter i Windows):
new-missing = { $name ->
        [TITLE] Tittelen mangler. Skriv den til slutt, i anførselstegn: "Vårt friminutt".
        [WORD] Ordet mangler. Skriv det til slutt, i anførselstegn: "inspeksjon".
       *[other] { $name } mangler.
    } Skriv handbok new --help for å se hva som trengs.
new-pasted = det du sendte inn
new-unknown-topic = Temaet «{ $topic }» finnes ikke. Temaene er { $topics }. Et nytt lages med handbok new topic.
new-article-of-base = { $path } står i fellesboka, og den kan ikke endres her. Lag en egen artikkel til oppgaven: handbok new article
new-unknown-article = Artikkelen { $path } finnes ikke.{ $proposes ->
        [no] {""}
       *[yes] {" "}Mente du { $proposal }?
    }
new-unusable-title = «{ $title }» har ingen bokstaver eller tall å lage en adresse av.
new-exists = { $path } finnes allerede, og blir ikke rørt. Velg en annen tittel.
new-path-needs-article = Et leseløp begynner med en artikkel. Lag en artikkel først, og rett feilene i boka (handbok build).
new-no-reference = Fant ingen kilde å lese. Lim den inn når programmet spør, eller hent den fra en fil: handbok new reference --from kilde.bib
new-nothing-written = Ingenting ble skrevet.
new-written = Laget { $path }
new-extended = Lagt til i { $path }
new-cite = Vis til den i teksten med { $keys }
init-not-a-folder = { $folder } er en fil. Velg et annet navn på mappa.
init-not-empty = { $folder } er ikke tom. Velg en ny mappe, så blir ingenting borte.
init-done = Håndboka ligger i { $folder }. Se den med: handbok serve --book "{ $folder }" --open
severity-advice = råd
cli-check-count = { $errors ->
        [0] Ingen feil
        [one] 1 feil
       *[other] { $errors } feil
    }{ $warnings ->
        [0] {""}
        [one] , 1 advarsel
       *[other] , { $warnings } advarsler
    }{ $advice ->
        [0] {""}
       *[other] , { $advice } råd
    }{ $files ->
        [0] {""}
        [one] {" "}i 1 fil
       *[other] {" "}i { $files } filer
    }.
cli-check-errors = { $count } feil
cli-check-warnings = { $count ->
        [one] 1 advarsel
       *[other] { $count } advarsler
    }
cli-check-advice = { $count } råd
cli-check-share = { $language ->
        [nn] Nynorsk
       *[nb] Bokmål
    }: { $pages ->
        [one] 1 side
       *[other] { $pages } sider
    } ({ $pagepercent } %), { $words } ord ({ $wordpercent } %)
cli-check-share-law = Statlige organer skal bruke hver målform i minst 25 % av det allmenne stoffet sitt (språklova). Kommuner velger selv.
cli-check-watching = Venter på at en fil blir lagret (Ctrl+C avslutter)
cli-check-cannot-watch = Systemet kan ikke si fra om endringer ({ $reason }). Kjør handbok check uten --watch.
cli-check-unknown-code = Ingen melding har koden «{ $code }».{ $proposes ->
        [yes] {" "}Mente du { $near }?
       *[no] {""}
    } Skriv handbok check --explain for å se alle kodene.
cli-check-example = eksempel
system-reason = { $kind ->
        [missing] den finnes ikke
        [denied] du har ikke lov til det. Spør den som har ansvaret for mappa eller maskinen
        [read-only] disken kan bare leses, ikke skrives til
        [full] disken er full. Slett noe, eller velg en annen disk
        [large] den er for stor
        [file] det ligger en fil der det skulle vært en mappe
        [folder] det ligger en mappe der det skulle vært en fil
        [exists] det ligger noe der fra før
        [busy] et annet program holder på med den. Lukk programmet, og prøv igjen
        [name] navnet kan ikke brukes på denne disken
        [loop] snarveien går i ring
        [port] porten er opptatt
        [network] nettverket eller disken svarte ikke. Prøv igjen
        [many] for mange filer er åpne på maskinen. Lukk noen programmer, og prøv igjen
        [memory] maskinen har ikke nok minne. Lukk noen programmer, og prøv igjen
        [disk] disken svarer ikke som den skal. Ta en kopi av boka, og spør den som har ansvaret for maskinen
        [encoding] den er ikke lagret som tekst i UTF-8
        [watches] maskinen følger med på så mange mapper som den kan
       *[other] noe gikk galt på maskinen ({ $system })
    }
cli-no-folder = Mappa { $folder } finnes ikke. Se etter at navnet er riktig skrevet, og pek på mappa med boka med --book MAPPE.
cli-book-is-file = { $folder } er en fil. Pek på mappa som har book.toml, med --book MAPPE.
cli-book-toml-odd = { $path } er ikke en vanlig fil. Gi den et annet navn, og lag en fil som heter book.toml i stedet. handbok init viser hva som skal stå i den.
cli-port-refused = Maskinen slipper ikke til på port { $port }: { $reason }. Velg et tall over 1024 med --port, eller la være å velge.
cli-cannot-serve = Kan ikke vise håndboka: { $reason }
cli-packed = Pakket { $pages } sider i { $path } ({ $size }). Gi fila til den som skal drive nettstedet; LES-MEG.html i den sier hva som skal gjøres.
cli-packed-source = Pakket bokas tekster og innstillinger i { $path } ({ $size }).
cli-packed-without-editions = Skolene er ikke med i denne pakken. De pakkes hver for seg: handbok package --book { $folder }
cli-nothing-packed = Ingenting ble pakket. En pakke fra før står som den sto.
cli-package-not-zip = { $path } er ikke navnet på en zip-fil. La navnet ende på .zip, eller la være å velge et.
cli-package-no-folder = Mappa { $path } finnes ikke. Lag den først, eller velg en annen med --output.
cli-package-in-book = { $path } ligger blant tekstene i boka, og ville blitt en del av den. Velg et annet sted med --output.
cli-diff-unreadable = Kan ikke lese { $path }: { $reason }
cli-diff-not-site = { $path } er ikke et nettsted fra handbok: fila SHA256SUMS mangler. Pek på mappa eller zip-fila som handbok har laget.
cli-diff-broken = { $path } er ikke en hel zip-fil. Last den ned på nytt.
cli-diff-unsafe = { $path } blir ikke åpnet: «{ $name }» i den kan føre ut av mappa, eller finnes to ganger.
cli-diff-bomb = { $path } blir ikke åpnet: den har flere eller større filer enn noe nettsted.
cli-diff-same = Ingen forskjell: alle sidene er like.
cli-diff-added = { $count ->
        [one] 1 ny side
       *[other] { $count } nye sider
    }
cli-diff-removed = { $count ->
        [one] 1 side er borte
       *[other] { $count } sider er borte
    }
cli-diff-changed = { $count ->
        [one] 1 endret side
       *[other] { $count } endrede sider
    }
cli-diff-generated = { $count ->
        [one] 1 side som lages av de andre (lister, register, ark), er endret
       *[other] { $count } sider som lages av de andre (lister, register, ark), er endret
    }
cli-diff-renamed = het før «{ $title }»
cli-diff-leads-to = leder nå til { $url }
cli-diff-dead = { $count ->
        [one] 1 adresse slutter å virke
       *[other] { $count } adresser slutter å virke
    }
cli-diff-dead-help = Lenker og bokmerker til dem vil gå i stykker. Skriv den gamle adressen i aliases (sider) eller old_anchors (steder på siden) i artikkelen som har tatt over.
cli-diff-files = { $count ->
        [one] 1 annen fil er ny, borte eller endret
       *[other] { $count } andre filer er nye, borte eller endret
    } (stiler, skript, bilder, søk)
cli-diff-size = Størrelse: { $before } før, { $after } nå
cli-state-missing = lokalt/tilstand.lock mangler tilføyelser som er nye. Kjør «handbok build» uten --locked og legg filen i git.
cli-accepted = Godtatt: { $path } har nå fellesbokas tekst slik den er.
cli-editions = { $count ->
        [one] 1 skoles utgave er bygd
       *[other] { $count } skolers utgaver er bygd
    } på { $seconds } s{ $failed ->
        [0] .
        [one] . 1 ble ikke bygd.
       *[other] . { $failed } ble ikke bygd.
    }
cli-edition-failed = Skolen i { $folder } ble ikke bygd.{ $earlier ->
        [yes] {" "}Den forrige utgaven står som den sto.
       *[no] {""}
    }
cli-check-editions = { $count ->
        [one] 1 skoles bok er kontrollert
       *[other] { $count } skolers bøker er kontrollert
    }{ $failed ->
        [0] .
       *[other] ; { $failed } har feil.
    }
cli-edition-told = Om skolen i { $folder }:
