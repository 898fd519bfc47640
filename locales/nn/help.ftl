help-usage = Bruk
help-commands = Kommandoar
help-options = Val
help-arguments = Du skriv
help-examples = Døme
help-also = (òg: { $names })
value-command = KOMMANDO
value-options = VAL
value-folder = MAPPE
value-language = SPRÅK
value-address = ADRESSE
value-format = FORM
value-code = KODE
value-title = TITTEL
value-topic = TEMA
value-article = ARTIKKEL
value-minutes = MINUTT
value-word = ORD
value-words = ORD
value-text = TEKST
value-file = FIL
value-port = PORT
value-shell = SKAL
value-old = GAMMAL
value-new = NY
option-book = Mappa med boka: ho som har book.toml (elles mappa du står i, eller den næraste over)
option-language = Språket i meldingane: nb, nn eller en (elles språket til boka)
option-base_url = Adressa nettstaden får, for nettstadskart og faste lenkjer
option-help = Viser hjelp
option-version = Viser versjonen
help-handbok = Lagar ein handboknettstad av ei mappe med Markdown-artiklar
help-handbok-examples =
    Sjå handboka i nettlesaren medan du skriv:
      handbok serve --open
    Begynn på ein ny artikkel:
      handbok new article --topic relasjoner "Friminuttet"
    Sjå kva ein kommando kan:
      handbok new --help
help-build = Byggjer nettstaden
help-build-examples =
    Bygg boka i mappa du står i. Nettstaden kjem i mappa public:
      handbok build
    Bygg ei bok som ligg ein annan stad:
      handbok build --book "C:\Handbok" --output "D:\nettstad"
option-build-output = Mappa nettstaden blir skriven til, rekna frå mappa med boka (elles public)
option-build-search_index = Mappa søkjeindeksen blir teken vare på i frå bygging til bygging, rekna frå mappa med boka (elles search-index/tantivy)
option-build-locked = Skriv ikkje opp nye adresser i content/adresser.lock, men seier frå om dei manglar (for automatiske bygginger)
help-check = Kontrollerer boka utan å byggje henne
help-check-examples =
    Sjå alt som er gale, og alt som kan bli betre:
      handbok check
    Få vite kva ein kode tyder:
      handbok check --explain C004
    Kontroller på nytt kvar gong du lagrar:
      handbok check --watch
option-check-format = Korleis svaret blir skrive: text, json eller sarif
option-check-watch = Kontrollerer på nytt kvar gong ei fil blir lagra
option-check-explain = Forklarer ein kode, til dømes C004; utan kode står alle
option-check-accept = Godtek teksten i fellesboka der han er endra, og skriv det opp i lokalt/tilstand.lock
help-serve = Byggjer nettstaden og viser han på denne maskina
help-serve-examples =
    Sjå handboka i nettlesaren. Sida blir oppdatert kvar gong du lagrar, og Ctrl+C avsluttar:
      handbok serve --open
    Bruk ein bestemt port:
      handbok serve --port 4000
    Boka ligg på eit fellesområde, og sida blir ikkje oppdatert av seg sjølv:
      handbok serve --open --poll
option-serve-port = Porten på 127.0.0.1; utan val blir 8080 brukt, eller ein ledig om han er oppteken
option-serve-open = Opnar handboka i nettlesaren
option-serve-poll = Ser etter endringar annakvart sekund, for bøker på ein nettverksdisk som ikkje seier frå sjølv
help-new = Lagar ein ny artikkel, ei oppgåve, ei kjelde eller noko anna i boka
help-new-examples =
    Begynn på ein artikkel. Manglar noko, spør programmet:
      handbok new article --topic relasjoner "Friminuttet"
    Legg ei oppgåve i ein artikkel:
      handbok new task --article relasjoner/friminuttet "Kven er åleine?"
help-new-article = Ein artikkel i eit tema
help-new-article-examples =
    handbok new article --topic relasjoner "Friminuttet"
option-new-article-topic = Temaet: namnet på mappa i content/
help-new-topic = Eit tema: ei mappe med si eiga side
help-new-topic-examples =
    handbok new topic "Overgangar"
help-new-task = Ei refleksjonsoppgåve i ein artikkel
help-new-task-examples =
    handbok new task --article relasjoner/friminuttet "Kven er åleine?" --minutes 20
option-new-task-article = Artikkelen: tema/artikkel, eller stien til fila
option-new-task-minutes = Kor lang tid oppgåva tek (elles 30)
help-new-path = Eit leseløp
help-new-path-examples =
    handbok new path "Ny på skulen"
help-new-reference = Ei kjelde i content/referanser.bib, frå BibTeX
help-new-reference-examples =
    Lim inn kjelda når programmet spør:
      handbok new reference
    Hent henne frå ei fil:
      handbok new reference --from kjelde.bib
option-new-reference-from = Ei fil med kjelda som BibTeX; utan ho limer du kjelda inn
help-new-term = Eit omgrep i content/begreper.toml
help-new-term-examples =
    handbok new term "samtykke" --definition "At nokon seier ja til noko."
option-title = Tittelen
option-summary = Ei setning om kva lesaren får ut av sida
option-name = Ordet, på språket til boka
option-definition = Kva ordet tyder, i ei setning
option-other = Ordet på den andre målforma, om det er eit anna
help-init = Lagar ei ny handbok i ei eiga mappe
help-init-examples =
    handbok init handboka-var --title "Handbok for Nordlia skule"
    Begynn med dei same temaa som ei anna handbok har:
      handbok init ny-bok --from gammal-bok
option-init-folder = Mappa handboka skal liggje i; ho blir laga om ho ikkje finst
option-init-title = Namnet på handboka
option-init-from = Ei anna handbok som den nye skal byggjast opp som: innstillingane og temaa, ikkje tekstane
help-search = Søkjer i boka som lesarane gjer
help-search-examples =
    handbok search uro i timen
    Sjå kvifor treffa kom i den rekkjefølgja:
      handbok search mobbing --explain
option-search-words = Det du søkjer etter
option-search-queries = Svarer på alle søk i ei JSON-fil ([{"{"}"id", "q", "typing"{"}"}]) med ei linje JSON for kvart
option-search-explain = Viser kva kvart ord vart tolka som, og kva kvart treff fekk
option-search-typing = Søkjer som medan du skriv: det siste ordet kan vere byrjinga på eit
help-schema = Skriv skjema av filene til VS Code, Decap og andre program
help-schema-examples =
    handbok schema
    handbok schema --output C:\skjema
option-schema-output = Mappa skjemaa blir skrivne til, rekna frå mappa med boka (elles schema)
help-completions = Skriv eit skript som lèt skalet fylle ut kommandoar og val
help-completions-examples =
    I bash, for alle nye terminalvindauge:
      handbok completions bash > ~/.local/share/bash-completion/completions/handbok
    I PowerShell:
      handbok completions powershell >> $PROFILE
option-completions-shell = Skalet: bash, zsh, fish, powershell eller elvish
help-package = Pakkar nettstaden i ei zip-fil til den som skal drive han
help-package-examples =
    Pakk nettstaden. Fila får namn etter boka og utgåva:
      handbok package
    Vel namnet sjølv:
      handbok package --output ../handboka.zip
    Pakk tekstane til ei bok som skal byggje på denne:
      handbok package --source
option-package-output = Zip-fila som blir skriven, rekna frå mappa med boka (elles tittelen og utgåva til boka)
option-package-source = Pakkar tekstane boka er laga av i staden, for ei bok som skal byggje på denne
help-diff = Samanliknar to utgåver av nettstaden
help-diff-examples =
    Sjå kva ei ny pakke endrar, og kva for adresser som sluttar å verke:
      handbok diff gammal.zip ny.zip
    Samanlikn med det som ligg ute:
      handbok diff /var/www/handbok public
option-diff-old = Nettstaden slik han er: ei mappe eller ei zip-fil frå handbok
option-diff-new = Nettstaden slik han blir: ei mappe eller ei zip-fil frå handbok
option-diff-format = Korleis svaret blir skrive: text eller json
