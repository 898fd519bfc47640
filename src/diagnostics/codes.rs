//! Every fault the program can find: its code and how grave it is. The one function that makes it stands in the file of
//! its stage.
//!
//! Codes are stable and never reused. The letter is the stage: L load, P parse, R resolve, C check,
//! T template. The words stand in `locales/*/diagnostics.ftl` under the code, and
//! `docs/diagnostics.md` is written from this table.

mod check;
mod layer;
mod load;
mod parse;
mod parts;
mod resolve;
mod slips;
mod template;
mod toml_line;

pub use check::*;
pub use layer::*;
pub use load::*;
pub use parse::*;
pub use parts::*;
pub use resolve::*;
pub use slips::*;
pub use template::*;
pub use toml_line::*;

/// How grave a fault is: an error stops the build, a warning does not, and advice stops nothing ever.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    Error,
    Warning,
    Advice,
}

/// What a book makes of a rule of `check`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    Off,
    Told(Severity),
}

impl Level {
    /// The words of the levels in bokmål, nynorsk and English; the first of each is the one that is proposed.
    const WORDS: [(Level, &[&str]); 4] = [
        (Level::Off, &["av", "off"]),
        (Level::Told(Severity::Advice), &["råd", "advice"]),
        (Level::Told(Severity::Warning), &["advarsel", "åtvaring", "warning"]),
        (Level::Told(Severity::Error), &["feil", "error"]),
    ];

    pub fn from_word(word: &str) -> Option<Level> {
        let found = Level::WORDS.iter().find(|(_, words)| words.contains(&word));
        found.map(|(level, _)| *level)
    }

    pub fn words() -> Vec<&'static str> {
        Level::WORDS.iter().flat_map(|(_, words)| words.iter().copied()).collect()
    }
}

macro_rules! codes {
    ($($id:ident $name:ident $severity:ident,)*) => {
        /// A kind of fault.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Code { $($name,)* }

        impl Code {
            pub const ALL: &[Code] = &[$(Code::$name,)*];

            /// Returns the code as editors see it: a letter for the stage and three digits.
            pub fn id(self) -> &'static str {
                match self { $(Code::$name => stringify!($id),)* }
            }

            /// Returns how grave the fault is when the book does not say otherwise.
            pub fn severity(self) -> Severity {
                match self { $(Code::$name => Severity::$severity,)* }
            }

            pub fn from_id(id: &str) -> Option<Code> {
                Code::ALL.iter().copied().find(|code| code.id() == id)
            }

            /// Returns the rules whose level a book may choose and that can be silenced: those of `check`.
            pub fn rules() -> impl Iterator<Item = Code> {
                Code::ALL.iter().copied().filter(|code| code.id().starts_with('C'))
            }
        }
    };
}

codes! {
    L001 NotUtf8 Error,
    L002 UnreadableFile Error,
    L003 MissingFrontPage Error,
    L004 UnusableFileName Error,
    L005 UnknownFileKind Warning,
    L006 NotAFolder Error,
    L007 OutsideBook Error,
    L008 NoOrdinaryFile Error,
    L009 NamesClash Error,
    L010 ReservedName Error,
    L011 UnreadArticle Error,
    L020 BaseUnreadable Error,
    L021 UnsafeArchive Error,
    L022 PageOfBase Error,
    L023 WordsOfBase Error,
    L024 EditionUnusable Error,
    P001 YamlFrontMatter Error,
    P002 MissingFrontMatter Error,
    P003 UnclosedFrontMatter Error,
    P004 TomlSyntax Error,
    P005 UnknownKey Error,
    P006 MissingKey Error,
    P007 WrongType Error,
    P008 InvalidValue Error,
    P009 RawHtml Error,
    P010 UnknownCallout Error,
    P011 UnknownTaskField Error,
    P012 MissingTaskField Error,
    P013 InvalidMinutes Error,
    P014 TaskWithoutQuestions Error,
    P015 ImageWithoutAlt Error,
    P016 SkippedHeadingLevel Error,
    P017 TitleInBody Error,
    P018 EmptyPart Error,
    P019 UnknownHeadingAttribute Error,
    P020 DoAvoidShape Error,
    P021 UndefinedFootnote Error,
    P022 DuplicateAnchor Error,
    P023 BibliographyFault Error,
    P024 DuplicateKey Error,
    P025 InvalidSteps Error,
    P026 InvalidAnchor Error,
    P027 EvidenceOutsideAdvice Error,
    P028 UnknownHeadingClass Error,
    P029 PathWithoutSteps Error,
    P030 StepsDoNotAddUp Error,
    P031 NearPartHeading Warning,
    P032 UnusedFootnote Warning,
    P033 FigureTextWithoutFigure Error,
    P034 TaskFieldShape Error,
    P035 EmptyHostSlots Warning,
    P036 UnreadHeading Error,
    P037 BracesShape Error,
    P038 EmptyHeading Error,
    P039 SpaceInAddress Error,
    P040 LayerKeyWithoutBase Error,
    P041 EditionsInLayer Error,
    P042 EntryOfBase Error,
    P043 TaskInAddition Error,
    P044 EmptyAddition Error,
    P045 PlainTaskField Error,
    P046 TableShape Error,
    P047 CitationSeparator Error,
    P048 UnreadCallout Error,
    P049 UnreadLink Error,
    P050 UnderlinedHeading Error,
    P051 UnreadList Error,
    P052 UnreadDate Error,
    P053 StrayTask Error,
    P054 IndentedProse Error,
    P055 LooseStars Error,
    P056 ArticleOutsideTopic Error,
    P057 DateAsPoint Warning,
    P058 QuoteAsBox Warning,
    P059 PrintedSigns Error,
    P060 CitationWithoutAuthor Error,
    P061 UnclosedFence Error,
    P062 EmptyPoint Error,
    R001 DeadLink Error,
    R002 DeadAnchor Error,
    R003 UnknownCitation Error,
    R004 UnknownLaw Error,
    R005 RepealedLaw Error,
    R006 UnknownTerm Error,
    R007 UnknownProgramme Error,
    R008 AmbiguousWikilink Error,
    R009 AddressTaken Error,
    R010 MissingFile Error,
    R011 UnusableAddress Error,
    R012 MissingTopicPage Error,
    R013 LostAddress Error,
    R014 LostAnchor Error,
    R015 CitationWithoutSign Error,
    R016 DoubledCitation Warning,
    R017 UnreadReference Warning,
    R020 AdditionWithoutPage Error,
    R021 UnknownAdditionPlace Error,
    R022 UnknownInBase Error,
    C001 EvidenceWithoutCitation Error,
    C002 OverdueReview Warning,
    C003 UnusedSilence Warning,
    C004 FormerTerm Warning,
    C005 EmptyLinkText Warning,
    C006 BareAddress Warning,
    C007 ClaimWithoutCitation Warning,
    C008 PupilCase Warning,
    C009 UnusedReference Warning,
    C010 UnusedTerm Advice,
    C011 UnusedImage Warning,
    C012 DuplicateTitle Warning,
    C013 DuplicateReference Warning,
    C014 OrphanPage Warning,
    C015 RepeatedTitle Warning,
    C016 ReviewDueSoon Advice,
    C017 HeavyImage Warning,
    C018 MissingCounterpart Warning,
    C019 LongSentence Advice,
    C020 LongSentences Advice,
    C021 HighLix Advice,
    C022 PassiveChain Advice,
    C023 NounHeavyPhrase Advice,
    C024 ReferenceAmongAdvice Warning,
    C025 LawLinkWords Warning,
    C026 PlaceholderText Warning,
    C027 FutureDate Warning,
    C028 TypedCitation Warning,
    C029 HandmadeReferences Warning,
    C030 ChangedSurroundings Warning,
    C031 EmptyPage Warning,
    T001 TemplateFault Error,
    T002 UnknownTemplate Warning,
    T003 EmptyTemplate Error,
}
