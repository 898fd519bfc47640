severity-error = feil
severity-warning = advarsel
severity-help = hjelp

cli-summary = Ferdig: { $pages } sider, { $words } ord, { $tasks ->
        [one] 1 oppgave
       *[other] { $tasks } oppgaver
    } på { $seconds } s → { $output }
cli-faults = { $errors ->
        [0] Ingen feil
        [one] 1 feil
       *[other] { $errors } feil
    }{ $warnings ->
        [0] {""}
        [one] , 1 advarsel
       *[other] , { $warnings } advarsler
    }.
cli-nothing-built = Ingenting ble bygd. Den forrige utgaven står som den sto.
cli-no-book = Fant ingen bok: { $folder } har ingen book.toml. Gå til mappa med boka, eller pek på den med --book MAPPE.
cli-output-not-ours = { $folder } inneholder filer som ikke kommer fra handbok, og blir derfor ikke rørt. Velg en annen mappe med --output, eller flytt filene først.
cli-output-around-book = { $folder } er mappa med boka eller ligger rundt den. Velg en annen mappe med --output.
cli-cannot-write = Kan ikke skrive { $path }: { $reason }
cli-serving = Håndboka står på { $url } (Ctrl+C avslutter)
cli-port-taken = Port { $port } er opptatt. Velg en annen med --port, eller la være å velge.
cli-building = Bygger
cli-kept = Beholdt { $count ->
        [one] 1 fil
       *[other] { $count } filer
    } i { $folder } som ikke kommer fra handbok.
cli-unknown-argument = Ukjent valg: { $written }
cli-unknown-command = Ukjent kommando: { $written }
cli-missing-command = Hva skal gjøres? Skriv en kommando, for eksempel: handbok build
cli-invalid-value = { $written } kan ikke være «{ $value }»
cli-did-you-mean = Mente du { $suggestion }?
cli-see-help = Skriv handbok --help for å se hva som finnes.
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
