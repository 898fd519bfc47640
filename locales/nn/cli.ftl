severity-error = feil
severity-warning = åtvaring
severity-help = hjelp

cli-summary = Ferdig: { $pages } sider, { $words } ord, { $tasks ->
        [one] 1 oppgåve
       *[other] { $tasks } oppgåver
    } på { $seconds } s. Opne { $page } i nettlesaren.
cli-faults = { $errors ->
        [0] Ingen feil
        [one] 1 feil
       *[other] { $errors } feil
    }{ $warnings ->
        [0] {""}
        [one] , 1 åtvaring
       *[other] , { $warnings } åtvaringar
    }.
cli-nothing-built = Ingenting vart bygd.{ $earlier ->
        [yes] {" "}Den førre utgåva står som ho stod.
       *[no] {""}
    }
cli-no-book = Fann inga bok: { $folder } har inga book.toml. Gå til mappa med boka, eller peik ut mappa med --book MAPPE.
cli-book-above = Brukar boka i { $folder }.
cli-output-not-ours = { $folder } inneheld filer som ikkje kjem frå handbok, så mappa får stå i fred. Vel ei anna mappe med { $setting }, eller flytt filene først.
cli-output-around-book = { $folder } er mappa med boka eller ligg rundt henne. Vel ei anna mappe med { $setting }.
cli-cannot-write = Kan ikkje skrive { $path }: { $reason }
cli-serving = Handboka står på { $url } (Ctrl+C avsluttar)
cli-port-taken = Port { $port } er oppteken. Kanskje viser du handboka i eit anna vindauge alt: Sjå på http://127.0.0.1:{ $port }/. Elles vel du ein annan port med --port, eller lèt vere å velje.
cli-building = Byggjer
cli-kept = Tok vare på { $count ->
        [one] 1 fil
       *[other] { $count } filer
    } i { $folder } som ikkje kjem frå handbok.
cli-unknown-argument = Ukjent val: { $written }
cli-unknown-command = Ukjend kommando: { $written }
cli-missing-command = Kva skal gjerast? Skriv eitt av desse etter { $command }:
cli-invalid-value = { $written } kan ikkje vere «{ $value }»
cli-did-you-mean = Meinte du { $suggestion }?
cli-see-help = Skriv { $command } --help for å sjå kva som finst.
cli-missing-value = { $written } manglar ein verdi
cli-missing-argument = Noko manglar: { $written }
cli-for-example = Skriv til dømes: { $example }
cli-conflict = { $written } kan ikkje brukast saman med { $other }
cli-no-words = Det skal stå eit val framfor «{ $written }»: { $options }
cli-whole-book = { $command } gjeld heile boka, ikkje berre «{ $file }». Skriv berre: { $command }
cli-too-many = Det vart skrive for mykje: { $written }. Set hermeteikn rundt tekst med mellomrom: "Friminuttet vårt"
cli-not-utf8 = Det du skreiv, har teikn som ikkje kan lesast.
cli-wrong-use = Kommandoen kan ikkje skjønast.
cli-choose-among = Vel mellom { $known }
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
cli-rebuilt = Oppdatert på { $seconds } s
cli-not-watching = Systemet kan ikkje seie frå om endringar ({ $reason }). Boka blir sett etter annakvart sekund i staden.
serve-no-book = Mappa har ikkje lenger nokon book.toml
serve-last-good = Sida viser den siste utgåva utan feil.
serve-close = Skjul
serve-all-faults = Alle feila på éi side
serve-to-site = Til handboka
cli-addresses-not-written = Kan ikkje skrive { $path }: { $reason }. Nettstaden er bygd; nye adresser er ikkje skrivne opp.
cli-addresses-missing = content/adresser.lock manglar adresser som boka har no. Køyr handbok build utan --locked, og legg fila i git.
new-ask-title = Kva skal tittelen vere?
new-ask-topic = Kva for eit tema? ({ $topics })
new-ask-article = Kva for ein artikkel? Skriv tema/artikkel:
new-ask-term = Kva for eit ord?
new-ask-definition = Kva tyder det, i ei setning?
new-ask-reference = Lim inn kjelda som BibTeX, og avslutt med Ctrl+D (Ctrl+Z og Enter i Windows):
new-missing = { $name ->
        [TITLE] Tittelen manglar. Skriv han til slutt, i hermeteikn: "Friminuttet vårt".
        [WORD] Ordet manglar. Skriv det til slutt, i hermeteikn: "inspeksjon".
       *[other] { $name } manglar.
    } Skriv handbok new --help for å sjå kva som trengst.
new-pasted = det du sende inn
new-unknown-topic = Temaet «{ $topic }» finst ikkje. Temaa er { $topics }. Eit nytt blir laga med handbok new topic.
new-article-of-base = { $path } står i fellesboka, og den kan ikkje endrast her. Lag ein eigen artikkel til oppgåva: handbok new article
new-unknown-article = Artikkelen { $path } finst ikkje.{ $proposes ->
        [no] {""}
       *[yes] {" "}Meinte du { $proposal }?
    }
new-unusable-title = «{ $title }» har ingen bokstavar eller tal å lage ei adresse av.
new-exists = { $path } finst allereie, og blir ikkje rørt. Vel ein annan tittel.
new-path-needs-article = Eit leseløp byrjar med ein artikkel. Lag ein artikkel først, og rett feila i boka (handbok build).
new-no-reference = Fann inga kjelde å lese. Lim ho inn når programmet spør, eller hent ho frå ei fil: handbok new reference --from kjelde.bib
new-nothing-written = Ingenting vart skrive.
new-written = Laga { $path }
new-extended = Lagt til i { $path }
new-cite = Vis til ho i teksten med { $keys }
init-not-a-folder = { $folder } er ei fil. Vel eit anna namn på mappa.
init-not-empty = { $folder } er ikkje tom. Vel ei ny mappe, så blir ingenting borte.
init-done = Handboka ligg i { $folder }. Sjå ho med: handbok serve --book "{ $folder }" --open
severity-advice = råd
cli-check-count = { $errors ->
        [0] Ingen feil
        [one] 1 feil
       *[other] { $errors } feil
    }{ $warnings ->
        [0] {""}
        [one] , 1 åtvaring
       *[other] , { $warnings } åtvaringar
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
        [one] 1 åtvaring
       *[other] { $count } åtvaringar
    }
cli-check-advice = { $count } råd
cli-check-share = { $language ->
        [nn] Nynorsk
       *[nb] Bokmål
    }: { $pages ->
        [one] 1 side
       *[other] { $pages } sider
    } ({ $pagepercent } %), { $words } ord ({ $wordpercent } %)
cli-check-share-law = Statlege organ skal bruke kvar målform i minst 25 % av det allmenne stoffet sitt (språklova). Kommunar vel sjølve.
cli-check-watching = Ventar på at ei fil blir lagra (Ctrl+C avsluttar)
cli-check-cannot-watch = Systemet kan ikkje seie frå om endringar ({ $reason }). Køyr handbok check utan --watch.
cli-check-unknown-code = Inga melding har koden «{ $code }».{ $proposes ->
        [yes] {" "}Meinte du { $near }?
       *[no] {""}
    } Skriv handbok check --explain for å sjå alle kodane.
cli-check-example = døme
system-reason = { $kind ->
        [missing] det finst ikkje
        [denied] du har ikkje lov til det. Spør den som har ansvaret for mappa eller maskina
        [read-only] disken kan berre lesast, ikkje skrivast til
        [full] disken er full. Slett noko, eller vel ein annan disk
        [large] fila er for stor
        [file] det ligg ei fil der det skulle vore ei mappe
        [folder] det ligg ei mappe der det skulle vore ei fil
        [exists] det ligg noko der frå før
        [busy] eit anna program held på med fila. Lukk programmet, og prøv igjen
        [name] namnet kan ikkje brukast på denne disken
        [loop] snarvegen går i ring
        [port] porten er oppteken
        [network] nettverket eller disken svarte ikkje. Prøv igjen
        [many] for mange filer er opne på maskina. Lukk nokre program, og prøv igjen
        [memory] maskina har ikkje nok minne. Lukk nokre program, og prøv igjen
        [disk] disken svarar ikkje som han skal. Ta ein kopi av boka, og spør den som har ansvaret for maskina
        [encoding] fila er ikkje lagra som tekst i UTF-8
        [watches] maskina følgjer med på så mange mapper som ho kan
       *[other] noko gjekk gale på maskina ({ $system })
    }
cli-no-folder = Mappa { $folder } finst ikkje. Sjå etter at namnet er rett skrive, og peik ut mappa med boka med --book MAPPE.
cli-book-is-file = { $folder } er ei fil. Peik ut mappa som har book.toml, med --book MAPPE.
cli-book-toml-odd = { $path } er ikkje ei vanleg fil. Gi henne eit anna namn, og lag ei fil som heiter book.toml i staden. handbok init viser kva som skal stå i ho.
cli-port-refused = Maskina slepp ikkje til på port { $port }: { $reason }. Vel eit tal over 1024 med --port, eller lat vere å velje.
cli-cannot-serve = Kan ikkje vise handboka: { $reason }
cli-packed = Pakka { $pages } sider i { $path } ({ $size }). Gje fila til den som skal drive nettstaden; LES-MEG.html i ho seier kva som skal gjerast.
cli-packed-source = Pakka tekstane og innstillingane til boka i { $path } ({ $size }).
cli-packed-without-editions = Skulane er ikkje med i denne pakken. Dei blir pakka kvar for seg: handbok package --book { $folder }
cli-nothing-packed = Ingenting vart pakka. Ei pakke frå før står som ho stod.
cli-package-not-zip = { $path } er ikkje namnet på ei zip-fil. La namnet ende på .zip, eller la vere å velje eit.
cli-package-no-folder = Mappa { $path } finst ikkje. Lag ho først, eller vel ei anna med --output.
cli-package-in-book = { $path } ligg mellom tekstane i boka, og ville blitt ein del av ho. Vel ein annan stad med --output.
cli-diff-unreadable = Kan ikkje lese { $path }: { $reason }
cli-diff-not-site = { $path } er ikkje ein nettstad frå handbok: fila SHA256SUMS manglar. Peik på mappa eller zip-fila som handbok har laga.
cli-diff-broken = { $path } er ikkje ei heil zip-fil. Last ho ned på nytt.
cli-diff-unsafe = { $path } blir ikkje opna: «{ $name }» i ho kan føre ut av mappa, eller finst to gonger.
cli-diff-bomb = { $path } blir ikkje opna: ho har fleire eller større filer enn nokon nettstad.
cli-diff-same = Ingen skilnad: alle sidene er like.
cli-diff-added = { $count ->
        [one] 1 ny side
       *[other] { $count } nye sider
    }
cli-diff-removed = { $count ->
        [one] 1 side er borte
       *[other] { $count } sider er borte
    }
cli-diff-changed = { $count ->
        [one] 1 endra side
       *[other] { $count } endra sider
    }
cli-diff-generated = { $count ->
        [one] 1 side som blir laga av dei andre (lister, register, ark), er endra
       *[other] { $count } sider som blir laga av dei andre (lister, register, ark), er endra
    }
cli-diff-renamed = heitte før «{ $title }»
cli-diff-leads-to = leier no til { $url }
cli-diff-dead = { $count ->
        [one] 1 adresse sluttar å verke
       *[other] { $count } adresser sluttar å verke
    }
cli-diff-dead-help = Lenkjer og bokmerke til dei vil gå i stykke. Skriv den gamle adressa i aliases (sider) eller old_anchors (stader på sida) i artikkelen som har teke over.
cli-diff-files = { $count ->
        [one] 1 anna fil er ny, borte eller endra
       *[other] { $count } andre filer er nye, borte eller endra
    } (stilar, skript, bilete, søk)
cli-diff-size = Storleik: { $before } før, { $after } no
cli-state-missing = lokalt/tilstand.lock manglar tillegg som er nye. Køyr «handbok build» utan --locked og legg fila i git.
cli-accepted = Godteke: { $path } har no teksten i fellesboka slik han er.
cli-editions = { $count ->
        [one] Utgåva til 1 skule er bygd
       *[other] Utgåvene til { $count } skular er bygde
    } på { $seconds } s{ $failed ->
        [0] .
        [one] . 1 vart ikkje bygd.
       *[other] . { $failed } vart ikkje bygde.
    }
cli-edition-failed = Skulen i { $folder } vart ikkje bygd.{ $earlier ->
        [yes] {" "}Den førre utgåva står som ho stod.
       *[no] {""}
    }
cli-check-editions = { $count ->
        [one] Boka til 1 skule er kontrollert
       *[other] Bøkene til { $count } skular er kontrollerte
    }{ $failed ->
        [0] .
       *[other] ; { $failed } har feil.
    }
cli-edition-told = Om skulen i { $folder }:
