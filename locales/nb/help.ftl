help-usage = Bruk
help-commands = Kommandoer
help-options = Valg
help-arguments = Du skriver
help-examples = Eksempler
help-also = (også: { $names })
value-command = KOMMANDO
value-options = VALG
value-folder = MAPPE
value-language = SPRÅK
value-address = ADRESSE
value-format = FORM
value-code = KODE
value-title = TITTEL
value-topic = TEMA
value-article = ARTIKKEL
value-minutes = MINUTTER
value-word = ORD
value-words = ORD
value-text = TEKST
value-file = FIL
value-port = PORT
value-shell = SKALL
value-old = GAMMEL
value-new = NY
option-book = Mappa med boka: den som har book.toml (ellers mappa du står i, eller den nærmeste over)
option-language = Språket i meldingene: nb, nn eller en (ellers bokas språk)
option-base_url = Adressen nettstedet får, for nettstedskart og faste lenker
option-help = Viser hjelp
option-version = Viser versjonen
help-handbok = Lager et håndboknettsted av en mappe med Markdown-artikler
help-handbok-examples =
    Se håndboka i nettleseren mens du skriver:
      handbok serve --open
    Begynn på en ny artikkel:
      handbok new article --topic relasjoner "Friminuttet"
    Se hva en kommando kan:
      handbok new --help
help-build = Bygger nettstedet
help-build-examples =
    Bygg boka i mappa du står i. Nettstedet kommer i mappa public:
      handbok build
    Bygg en bok som ligger et annet sted:
      handbok build --book "C:\Håndbok" --output "D:\nettsted"
option-build-output = Mappa nettstedet skrives til, regnet fra mappa med boka (ellers public)
option-build-search_index = Mappa søkeindeksen tas vare på i fra bygging til bygging, regnet fra mappa med boka (ellers search-index/tantivy)
option-build-locked = Skriver ikke opp nye adresser i content/adresser.lock, men sier fra om de mangler (for automatiske bygginger)
help-check = Kontrollerer boka uten å bygge den
help-check-examples =
    Se alt som er galt, og alt som kan bli bedre:
      handbok check
    Få vite hva en kode betyr:
      handbok check --explain C004
    Kontroller på nytt hver gang du lagrer:
      handbok check --watch
option-check-format = Hvordan svaret skrives: text, json eller sarif
option-check-watch = Kontrollerer på nytt hver gang en fil lagres
option-check-explain = Forklarer en kode, for eksempel C004; uten kode står alle
option-check-accept = Godtar fellesbokas tekst der den er endret, og skriver det opp i lokalt/tilstand.lock
help-serve = Bygger nettstedet og viser det på denne maskinen
help-serve-examples =
    Se håndboka i nettleseren. Siden oppdateres hver gang du lagrer, og Ctrl+C avslutter:
      handbok serve --open
    Bruk en bestemt port:
      handbok serve --port 4000
    Boka ligger på et fellesområde, og siden oppdateres ikke av seg selv:
      handbok serve --open --poll
option-serve-port = Porten på 127.0.0.1; uten valg brukes 8080, eller en ledig hvis den er opptatt
option-serve-open = Åpner håndboka i nettleseren
option-serve-poll = Ser etter endringer annethvert sekund, for bøker på en nettverksdisk som ikke sier fra selv
help-new = Lager en ny artikkel, oppgave, kilde eller noe annet i boka
help-new-examples =
    Begynn på en artikkel. Mangler noe, spør programmet:
      handbok new article --topic relasjoner "Friminuttet"
    Legg en oppgave i en artikkel:
      handbok new task --article relasjoner/friminuttet "Hvem er alene?"
help-new-article = En artikkel i et tema
help-new-article-examples =
    handbok new article --topic relasjoner "Friminuttet"
option-new-article-topic = Temaet: navnet på mappa i content/
help-new-topic = Et tema: en mappe med sin egen side
help-new-topic-examples =
    handbok new topic "Overganger"
help-new-task = En refleksjonsoppgave i en artikkel
help-new-task-examples =
    handbok new task --article relasjoner/friminuttet "Hvem er alene?" --minutes 20
option-new-task-article = Artikkelen: tema/artikkel, eller stien til filen
option-new-task-minutes = Hvor lang tid oppgaven tar (ellers 30)
help-new-path = Et leseløp
help-new-path-examples =
    handbok new path "Ny på skolen"
help-new-reference = En kilde i content/referanser.bib, fra BibTeX
help-new-reference-examples =
    Lim inn kilden når programmet spør:
      handbok new reference
    Hent den fra en fil:
      handbok new reference --from kilde.bib
option-new-reference-from = En fil med kilden som BibTeX; uten den limer du kilden inn
help-new-term = Et begrep i content/begreper.toml
help-new-term-examples =
    handbok new term "samtykke" --definition "At noen sier ja til noe."
option-title = Tittelen
option-summary = En setning om hva leseren får ut av siden
option-name = Ordet, på bokas språk
option-definition = Hva ordet betyr, i en setning
option-other = Ordet på den andre målformen, hvis det er et annet
help-init = Lager en ny håndbok i en egen mappe
help-init-examples =
    handbok init var-handbok --title "Håndbok for Nordlia skole"
    Begynn med de samme temaene som en annen håndbok har:
      handbok init ny-bok --from gammel-bok
option-init-folder = Mappa håndboka skal ligge i; den lages hvis den ikke finnes
option-init-title = Navnet på håndboka
option-init-from = En annen håndbok som den nye skal bygges opp som: innstillingene og temaene, ikke tekstene
help-search = Søker i boka som leserne gjør
help-search-examples =
    handbok search uro i timen
    Se hvorfor treffene kom i den rekkefølgen:
      handbok search mobbing --explain
option-search-words = Det du søker etter
option-search-queries = Svarer på alle søk i en JSON-fil ([{"{"}"id", "q", "typing"{"}"}]) med en linje JSON for hvert
option-search-explain = Viser hva hvert ord ble tolket som, og hva hvert treff fikk
option-search-typing = Søker som mens du skriver: det siste ordet kan være begynnelsen på et
help-schema = Skriver skjemaer av filene til VS Code, Decap og andre programmer
help-schema-examples =
    handbok schema
    handbok schema --output C:\skjemaer
option-schema-output = Mappa skjemaene skrives til, regnet fra mappa med boka (ellers schema)
help-completions = Skriver et skript som lar skallet fylle ut kommandoer og valg
help-completions-examples =
    I bash, for alle nye terminalvinduer:
      handbok completions bash > ~/.local/share/bash-completion/completions/handbok
    I PowerShell:
      handbok completions powershell >> $PROFILE
option-completions-shell = Skallet: bash, zsh, fish, powershell eller elvish
help-package = Pakker nettstedet i en zip-fil til den som skal drive det
help-package-examples =
    Pakk nettstedet. Fila får navn etter boka og utgaven:
      handbok package
    Velg navnet selv:
      handbok package --output ../handboka.zip
    Pakk tekstene til en bok som skal bygge på denne:
      handbok package --source
option-package-output = Zip-fila som skrives, regnet fra mappa med boka (ellers bokas tittel og utgave)
option-package-source = Pakker tekstene boka er laget av i stedet, for en bok som skal bygge på denne
help-diff = Sammenligner to utgaver av nettstedet
help-diff-examples =
    Se hva en ny pakke endrer, og hvilke adresser som slutter å virke:
      handbok diff gammel.zip ny.zip
    Sammenlign med det som ligger ute:
      handbok diff /var/www/handbok public
option-diff-old = Nettstedet slik det er: en mappe eller en zip-fil fra handbok
option-diff-new = Nettstedet slik det blir: en mappe eller en zip-fil fra handbok
option-diff-format = Hvordan svaret skrives: text eller json
