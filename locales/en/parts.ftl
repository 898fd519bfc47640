# The headings that open a typed part. Other accepted forms stand after a vertical bar; the first one is the name.
part-summary = Key points
part-traits = Signs to look for
part-advice = Recommendations | Good advice
part-do-avoid = Do / Avoid
part-practice = In practice
part-obstacles = Common obstacles
part-routines = What should become routine?
part-signs = Signs in the classroom
part-tasks = Reflection tasks | Reflection task
part-programmes = Programmes
part-resources = Resources | Further reading

# What people write instead of the heading of a part, and does not open it.
near-do-avoid = Do / Don't | Do's and don'ts | Dos and don'ts | Do / Do not

# The labels in a reflection task.
field-goal = Goal
field-outcome = Outcome
field-time = Time
field-audience = For | Audience
field-method = Method
field-steps = Steps
field-equipment = Equipment
field-source = Source
field-season = Season | Month
field-facilitator = Facilitator
