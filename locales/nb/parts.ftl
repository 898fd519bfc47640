# Overskriftene som åpner en typet del. Former som også godtas, står etter en loddrett strek; den første er navnet.
part-summary = Kort sagt | Kort fortalt
part-traits = Kjennetegn
part-advice = Gode råd | Råd
part-do-avoid = Gjør / Unngå | Gjør og unngå
part-practice = I praksis | Slik kan det se ut i praksis
part-obstacles = Vanlige hindringer | Vanlige hindre
part-routines = Hva bør bli rutine? | Rutiner
part-signs = Tegn i klasserommet
part-tasks = Refleksjonsoppgaver | Refleksjonsoppgave
part-programmes = Programmer
part-resources = Ressurser | Videre lesning

# Det folk skriver i stedet for overskriften til en del, og som ikke åpner den.
near-do-avoid = Gjør / Ikke gjør | Gjør og ikke gjør | Gjør dette / Ikke gjør dette | Dette bør du gjøre / Dette bør du unngå

# Merkelappene i en refleksjonsoppgave.
field-goal = Mål
field-outcome = Utbytte
field-time = Tid
field-audience = For | For hvem
field-method = Metode
field-steps = Steg
field-equipment = Utstyr
field-source = Kilde
field-season = Årstid | Måned
field-facilitator = Tilrettelegger
