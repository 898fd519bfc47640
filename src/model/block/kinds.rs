//! Which kinds of boxes and of typed parts are there, and what are they called in content and in the program?

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CalloutKind {
    Law,
    Example,
    Definition,
    Remember,
    Warning,
    Quotation,
}

impl CalloutKind {
    pub const ALL: [CalloutKind; 6] = [
        CalloutKind::Law,
        CalloutKind::Example,
        CalloutKind::Definition,
        CalloutKind::Remember,
        CalloutKind::Warning,
        CalloutKind::Quotation,
    ];

    /// Returns the word in `> [!word]`. It is the same in bokmål and nynorsk, and in every book.
    pub fn mark(self) -> &'static str {
        match self {
            CalloutKind::Law => "lov",
            CalloutKind::Example => "eksempel",
            CalloutKind::Definition => "definisjon",
            CalloutKind::Remember => "husk",
            CalloutKind::Warning => "advarsel",
            CalloutKind::Quotation => "sitat",
        }
    }

    /// Returns the key of this kind in templates, styles and texts.
    pub fn key(self) -> &'static str {
        match self {
            CalloutKind::Law => "law",
            CalloutKind::Example => "example",
            CalloutKind::Definition => "definition",
            CalloutKind::Remember => "remember",
            CalloutKind::Warning => "warning",
            CalloutKind::Quotation => "quotation",
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PartKind {
    Summary,
    Traits,
    Advice,
    DoAvoid,
    Practice,
    Obstacles,
    Routines,
    Signs,
    Tasks,
    Programmes,
    Resources,
}

impl PartKind {
    pub const ALL: [PartKind; 11] = [
        PartKind::Summary,
        PartKind::Traits,
        PartKind::Advice,
        PartKind::DoAvoid,
        PartKind::Practice,
        PartKind::Obstacles,
        PartKind::Routines,
        PartKind::Signs,
        PartKind::Tasks,
        PartKind::Programmes,
        PartKind::Resources,
    ];

    /// Returns the key of this kind in `book.toml`, in templates, styles and texts.
    pub fn key(self) -> &'static str {
        match self {
            PartKind::Summary => "summary",
            PartKind::Traits => "traits",
            PartKind::Advice => "advice",
            PartKind::DoAvoid => "do-avoid",
            PartKind::Practice => "practice",
            PartKind::Obstacles => "obstacles",
            PartKind::Routines => "routines",
            PartKind::Signs => "signs",
            PartKind::Tasks => "tasks",
            PartKind::Programmes => "programmes",
            PartKind::Resources => "resources",
        }
    }

    /// Returns the class that opens the part under any heading: `## Slik gjør vi det {.rad}`.
    pub fn class(self) -> &'static str {
        match self {
            PartKind::Summary => "kort",
            PartKind::Traits => "kjennetegn",
            PartKind::Advice => "rad",
            PartKind::DoAvoid => "gjor-unnga",
            PartKind::Practice => "praksis",
            PartKind::Obstacles => "hindringer",
            PartKind::Routines => "rutine",
            PartKind::Signs => "tegn",
            PartKind::Tasks => "oppgaver",
            PartKind::Programmes => "programmer",
            PartKind::Resources => "ressurser",
        }
    }
}
