severity-error = feil
severity-warning = åtvaring
severity-help = hjelp

cli-summary = Ferdig: { $pages } sider, { $words } ord, { $tasks ->
        [one] 1 oppgåve
       *[other] { $tasks } oppgåver
    } på { $seconds } s → { $output }
cli-faults = { $errors ->
        [0] Ingen feil
        [one] 1 feil
       *[other] { $errors } feil
    }{ $warnings ->
        [0] {""}
        [one] , 1 åtvaring
       *[other] , { $warnings } åtvaringar
    }.
cli-nothing-built = Ingenting blei bygd. Den førre utgåva står som ho stod.
cli-no-book = Fann inga bok: { $folder } har inga book.toml. Gå til mappa med boka, eller peik ut mappa med --book MAPPE.
cli-output-not-ours = { $folder } inneheld filer som ikkje kjem frå handbok, så mappa får stå i fred. Vel ei anna mappe med --output, eller flytt filene først.
cli-output-around-book = { $folder } er mappa med boka eller ligg rundt henne. Vel ei anna mappe med --output.
cli-cannot-write = Kan ikkje skrive { $path }: { $reason }
cli-serving = Handboka står på { $url } (Ctrl+C avsluttar)
cli-port-taken = Port { $port } er oppteken. Vel ein annan med --port, eller la vere å velje.
cli-building = Byggjer
cli-kept = Tok vare på { $count ->
        [one] 1 fil
       *[other] { $count } filer
    } i { $folder } som ikkje kjem frå handbok.
cli-unknown-argument = Ukjent val: { $written }
cli-unknown-command = Ukjend kommando: { $written }
cli-missing-command = Kva skal gjerast? Skriv ein kommando, til dømes: handbok build
cli-invalid-value = { $written } kan ikkje vere «{ $value }»
cli-did-you-mean = Meinte du { $suggestion }?
cli-see-help = Skriv handbok --help for å sjå kva som finst.
cli-index-rebuilt = Søkeindeksen frå førre bygging var skadd eller laga av ein annan versjon, og er laga på nytt.
cli-index-refused = { $folder } kan ikkje brukast til søkeindeksen: mappa inneheld noko anna, eller kan ikkje skrivast. Søket verkar likevel; indeksen vart laga i minnet.
cli-search-none = Ingen treff på «{ $query }».
cli-search-unknown = ordet finst ikkje i boka
cli-search-exact = ordet sjølv
cli-search-folded = utan æ, ø og å
cli-search-form = anna form
cli-search-prefix = byrjinga på eit ord
cli-search-slip = skrivefeil
cli-search-part = del av ordet
cli-search-joined = skrive i eitt
cli-cannot-read = Kan ikkje lese { $path }: { $reason }
