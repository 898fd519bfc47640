//! Which part of the style can a work make use of at all?
//!
//! The APA style has a hundred macros for every kind of source, and the engine works its way
//! through them for each element it prints, which took 0.4 ms for each work. But a book without a
//! journal goes the same way through the conditions each time. So works with the same variables get
//! a copy of the style in which the conditions that are settled for them are gone. What is printed
//! stays the same; a test compares.

use std::collections::BTreeMap;

use hayagriva::citationberg::taxonomy::{StandardVariable, Variable};
use hayagriva::citationberg::{
    Affixes, Choose, ChooseBranch, ChooseMatch, CslMacro, ElseBranch, Formatting, IndependentStyle,
    LayoutRenderingElement, LongShortForm, Names, NamesChild, Text, TextTarget,
};

use super::shape::{Shape, Verdict};

/// Returns the style without what works of a shape cannot reach.
pub(super) fn prune(style: &IndependentStyle, shape: &Shape) -> IndependentStyle {
    let mut pruner = Pruner { style, shape, macros: BTreeMap::new() };
    let mut citation = style.citation.clone();
    pruner.list(&mut citation.layout.elements);
    let mut bibliography = style.bibliography.clone();
    if let Some(bibliography) = &mut bibliography {
        pruner.list(&mut bibliography.layout.elements);
    }
    let macros = pruner.macros.into_iter().filter(|(_, kept)| kept.output == Output::Possible);
    IndependentStyle {
        info: style.info.clone(),
        default_locale: style.default_locale.clone(),
        version: style.version.clone(),
        citation,
        bibliography,
        settings: style.settings.clone(),
        macros: macros.map(|(name, kept)| CslMacro { name, children: kept.children }).collect(),
        locale: style.locale.clone(),
    }
}

struct Pruner<'s> {
    style: &'s IndependentStyle,
    shape: &'s Shape,
    macros: BTreeMap<String, PrunedMacro>,
}

struct PrunedMacro {
    children: Vec<LayoutRenderingElement>,
    output: Output,
}

/// What an element can give for works of the shape.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Output {
    /// Nothing, and the engine takes no note of it.
    None,
    /// Nothing, but the engine notes that a variable was asked for in vain; a group whose variables
    /// are all in vain is not printed.
    InVain,
    Possible,
}

impl Pruner<'_> {
    /// Prunes elements that are printed one after the other.
    fn list(&mut self, elements: &mut Vec<LayoutRenderingElement>) -> Output {
        let mut kept = Vec::with_capacity(elements.len());
        let mut output = Output::None;
        self.extend(&mut kept, std::mem::take(elements), &mut output);
        // Whoever holds the list notes that it was in vain.
        if output == Output::Possible {
            *elements = kept;
        }
        output
    }

    fn extend(
        &mut self,
        kept: &mut Vec<LayoutRenderingElement>,
        elements: Vec<LayoutRenderingElement>,
        output: &mut Output,
    ) {
        let mut has_vain = false;
        for mut element in elements {
            if let LayoutRenderingElement::Choose(choose) = &mut element
                && let Some(settled) = self.settle(choose)
            {
                self.extend(kept, settled, output);
                continue;
            }
            let own = self.element(&mut element);
            *output = own.max(*output);
            match own {
                Output::Possible => kept.push(element),
                Output::InVain if !has_vain => {
                    has_vain = true;
                    kept.push(vain_element());
                }
                Output::InVain | Output::None => {}
            }
        }
    }

    fn element(&mut self, element: &mut LayoutRenderingElement) -> Output {
        let in_vain_unless =
            |is_possible| if is_possible { Output::Possible } else { Output::InVain };
        match element {
            LayoutRenderingElement::Text(text) => match &text.target {
                TextTarget::Variable { var, .. } => in_vain_unless(self.shape.may_have(var)),
                TextTarget::Macro { name } => self.macro_output(name),
                TextTarget::Term { .. } | TextTarget::Value { .. } => Output::Possible,
            },
            LayoutRenderingElement::Group(group) => self.list(&mut group.children),
            LayoutRenderingElement::Choose(choose) => {
                self.choose(choose);
                Output::Possible
            }
            LayoutRenderingElement::Names(names) => {
                for child in &mut names.children {
                    if let NamesChild::Substitute(substitute) = child {
                        self.substitutes(&mut substitute.children);
                    }
                }
                if self.may_print(names) { Output::Possible } else { Output::None }
            }
            LayoutRenderingElement::Number(number) => {
                in_vain_unless(self.shape.may_have(&number.variable.into()))
            }
            LayoutRenderingElement::Label(label)
                if !self.shape.may_have(&label.variable.into()) =>
            {
                Output::None
            }
            LayoutRenderingElement::Label(_) | LayoutRenderingElement::Date(_) => Output::Possible,
        }
    }

    fn macro_output(&mut self, name: &str) -> Output {
        if let Some(pruned) = self.macros.get(name) {
            return pruned.output;
        }
        let original = self.style.macros.iter().find(|original| original.name == name);
        let mut children = original.map(|original| original.children.clone()).unwrap_or_default();
        let output = self.list(&mut children);
        self.macros.insert(name.to_owned(), PrunedMacro { children, output });
        output
    }

    fn choose(&mut self, choose: &mut Choose) {
        let otherwise = choose.otherwise.as_mut().map(|otherwise| &mut otherwise.children);
        let branches = choose.else_if.iter_mut().map(|branch| &mut branch.children);
        for children in [&mut choose.if_.children].into_iter().chain(branches).chain(otherwise) {
            if self.list(children) == Output::InVain {
                children.push(vain_element());
            }
        }
    }

    /// Prunes what may stand instead of names. The engine prints the first element here that has
    /// anything to print, and one within a condition differently from one without, so a condition
    /// that holds stays as an empty one.
    fn substitutes(&mut self, elements: &mut Vec<LayoutRenderingElement>) {
        elements.retain_mut(|element| {
            if let LayoutRenderingElement::Choose(choose) = element
                && let Some(settled) = self.settle(choose)
            {
                *choose = unconditional(settled);
            }
            self.element(element) == Output::Possible
        });
    }

    fn may_print(&self, names: &Names) -> bool {
        names.variable.iter().any(|variable| self.shape.may_have(&Variable::Name(*variable)))
            || names.substitute().is_some_and(|substitute| !substitute.children.is_empty())
    }

    /// Takes out the branches that fail. Returns the elements of the one that holds, or nothing
    /// while a condition is open.
    fn settle(&self, choose: &mut Choose) -> Option<Vec<LayoutRenderingElement>> {
        let first = std::mem::replace(&mut choose.if_, empty_branch());
        let mut open = Vec::new();
        for branch in std::iter::once(first).chain(choose.else_if.drain(..)) {
            match self.verdict(&branch) {
                Verdict::Fails => {}
                Verdict::Open => open.push(branch),
                Verdict::Holds => {
                    let children = branch.children;
                    if open.is_empty() {
                        return Some(children);
                    }
                    choose.otherwise = Some(ElseBranch { children });
                    break;
                }
            }
        }
        let mut open = open.into_iter();
        let Some(first) = open.next() else {
            return Some(
                choose.otherwise.take().map_or_else(Vec::new, |otherwise| otherwise.children),
            );
        };
        choose.if_ = first;
        choose.else_if = open.collect();
        None
    }

    fn verdict(&self, branch: &ChooseBranch) -> Verdict {
        let mut verdicts = Vec::new();
        let open_if_there = |variable: &Variable| {
            if self.shape.may_have(variable) { Verdict::Open } else { Verdict::Fails }
        };
        verdicts.extend(
            branch
                .variable
                .iter()
                .flatten()
                .map(|variable| self.shape.verdict_on_variable(variable)),
        );
        verdicts.extend(branch.is_numeric.iter().flatten().map(open_if_there));
        verdicts.extend(
            branch
                .is_uncertain_date
                .iter()
                .flatten()
                .map(|date| open_if_there(&Variable::Date(*date))),
        );
        verdicts
            .extend(branch.type_.iter().flatten().map(|kind| self.shape.verdict_on_kind(*kind)));
        // A citation gets its page outside the engine.
        verdicts.extend(branch.locator.iter().flatten().map(|_| Verdict::Fails));
        verdicts.extend(branch.position.iter().flatten().map(|_| Verdict::Open));
        verdicts.extend(branch.disambiguate.iter().map(|_| Verdict::Open));

        let has = |verdict| verdicts.contains(&verdict);
        match branch.match_ {
            ChooseMatch::All if has(Verdict::Fails) => Verdict::Fails,
            ChooseMatch::Any if has(Verdict::Holds) => Verdict::Holds,
            ChooseMatch::None if has(Verdict::Holds) => Verdict::Fails,
            _ if has(Verdict::Open) => Verdict::Open,
            ChooseMatch::All | ChooseMatch::None => Verdict::Holds,
            ChooseMatch::Any => Verdict::Fails,
        }
    }
}

/// Returns an element that asks for a variable no work has.
fn vain_element() -> LayoutRenderingElement {
    let target = TextTarget::Variable {
        var: Variable::Standard(StandardVariable::Abstract),
        form: LongShortForm::Long,
    };
    LayoutRenderingElement::Text(Text {
        target,
        formatting: Formatting::default(),
        affixes: Affixes::default(),
        display: None,
        quotes: false,
        strip_periods: false,
        text_case: None,
    })
}

/// Returns a condition that always holds.
fn unconditional(children: Vec<LayoutRenderingElement>) -> Choose {
    Choose {
        if_: ChooseBranch { children, ..empty_branch() },
        else_if: Vec::new(),
        otherwise: None,
    }
}

fn empty_branch() -> ChooseBranch {
    ChooseBranch {
        disambiguate: None,
        is_numeric: None,
        is_uncertain_date: None,
        locator: None,
        position: None,
        type_: None,
        variable: None,
        match_: ChooseMatch::All,
        children: Vec::new(),
    }
}
