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
