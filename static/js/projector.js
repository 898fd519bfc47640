// How does a group run a task together? One step at a time on the big screen, with a clock that says nothing aloud.
//
// The page holds the words: templates/partials/projector.html. What the group works on is copied from the task itself. The clock of the
// step on the screen runs; the others stand still. Nothing is stored.
"use strict";

{
  const MINUTE_MS = 60_000;
  const MORE_MS = 2 * MINUTE_MS;
  const TICK_MS = 200;
  /** Sizes of type that are tried until the step fits the screen; see `.projector-screen` in task.css. */
  const SMALLEST_FIT = 6;

  /**
   * @param {ParentNode} parent @param {string} selector
   * @returns {HTMLElement}
   */
  const part = (parent, selector) => {
    const found = parent.querySelector(selector);
    if (!found) throw new Error(`the big screen has no part ${selector}`);
    return /** @type {HTMLElement} */ (found);
  };

  const dialog = /** @type {HTMLDialogElement} */ (part(document, "[data-enhance=projector]"));
  const opener = part(document, "[data-enhance=projector-opener]");
  const screen = part(dialog, ".projector-screen");
  const stage = part(dialog, ".projector-stage");
  const work = part(dialog, ".projector-work");
  const clock = part(dialog, ".projector-clock");
  const face = part(clock, "[role=timer]");
  const state = part(clock, "[data-part=state]");
  const status = part(dialog, "[role=status]");
  const button = (/** @type {string} */ name) => /** @type {HTMLButtonElement} */ (part(dialog, `[data-action=${name}]`));

  const pauseWords = button("pause").textContent;

  /**
   * A page of the show. Only steps have a clock: what is left of it, and since when it runs.
   *
   * @typedef {object} Slide
   * @property {HTMLElement} element
   * @property {HTMLElement} mark    its place in the row of steps
   * @property {boolean} isStep
   * @property {number} left_ms
   * @property {number | undefined} runsSince
   * @property {boolean} isPaused
   */

  const marks = /** @type {NodeListOf<HTMLElement>} */ (dialog.querySelectorAll(".projector-steps > li"));
  /** @type {Slide[]} */
  const slides = [.../** @type {NodeListOf<HTMLElement>} */ (dialog.querySelectorAll(".slide"))].map((element, index) => ({
    element,
    mark: marks[index],
    isStep: element.dataset.slide === "step",
    left_ms: Number(element.dataset.minutes ?? 0) * MINUTE_MS,
    runsSince: undefined,
    isPaused: false,
  }));
  let current = slides[0];
  let ticking = 0;

  // --- The clock ---

  const left = (/** @type {Slide} */ slide) => slide.left_ms - (slide.runsSince === undefined ? 0 : Date.now() - slide.runsSince);

  const stop = (/** @type {Slide} */ slide) => {
    slide.left_ms = left(slide);
    slide.runsSince = undefined;
  };

  const start = (/** @type {Slide} */ slide) => {
    if (slide.isStep && !slide.isPaused && slide.runsSince === undefined) slide.runsSince = Date.now();
  };

  /** Returns `9:05`, and `+1:20` when the time is over. */
  const clockWords = (/** @type {number} */ left_ms) => {
    const seconds = Math.abs(Math.ceil(left_ms / 1000));
    const sign = left_ms <= -1000 ? "+" : "";
    return `${sign}${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
  };

  const setText = (/** @type {HTMLElement} */ element, /** @type {string} */ text) => {
    if (element.textContent !== text) element.textContent = text;
  };

  const showTime = () => {
    const left_ms = left(current);
    const isOver = left_ms <= 0;
    setText(face, clockWords(left_ms));
    setText(state, (isOver ? state.dataset.over : state.dataset.left) ?? "");
    // Said once, when it happens, and not again each second.
    if (isOver && clock.dataset.time === "left") setText(status, status.dataset.up ?? "");
    clock.dataset.time = isOver ? "over" : "left";
    clock.toggleAttribute("data-paused", current.isPaused);
    setText(button("pause"), (current.isPaused ? button("pause").dataset.resume : pauseWords) ?? "");
  };

  const pauseOrResume = () => {
    stop(current);
    current.isPaused = !current.isPaused;
    start(current);
    showTime();
  };

  const addTime = () => {
    current.left_ms += MORE_MS;
    showTime();
  };

  // --- The show ---

  /** Makes the type as large as the screen allows, and lets a reader scroll where even the smallest is too large. */
  const fit = () => {
    let size = 0;
    do screen.dataset.fit = String(size);
    while (stage.scrollHeight > stage.clientHeight && ++size <= SMALLEST_FIT);
    if (stage.scrollHeight > stage.clientHeight) stage.tabIndex = 0;
    else stage.removeAttribute("tabindex");
  };

  const show = (/** @type {Slide} */ slide) => {
    stop(current);
    current = slide;
    for (const { element, mark } of slides) {
      element.hidden = element !== slide.element;
      if (element === slide.element) mark.setAttribute("aria-current", "step");
      else mark.removeAttribute("aria-current");
    }
    work.hidden = clock.hidden = !slide.isStep;
    screen.dataset.showing = slide.element.dataset.slide;
    const place = slides.indexOf(slide);
    // A button that is really disabled would lose the focus.
    button("previous").ariaDisabled = String(place === 0);
    button("next").ariaDisabled = String(place === slides.length - 1);
    setText(status, slide.mark.textContent ?? "");
    clock.dataset.time = left(slide) > 0 ? "left" : "over";
    start(slide);
    showTime();
    stage.scrollTop = 0;
    fit();
  };

  const go = (/** @type {number} */ steps) => {
    const next = slides[slides.indexOf(current) + steps];
    if (next) show(next);
  };

  /** What the group works on, without links to leave by and without ids, which stand on the page already. */
  const copyWork = () => {
    const copy = /** @type {HTMLElement} */ (part(document, ".task-work").cloneNode(true));
    for (const link of copy.querySelectorAll("a")) link.replaceWith(...link.childNodes);
    for (const element of copy.querySelectorAll("[id]")) element.removeAttribute("id");
    work.append(...copy.childNodes);
  };

  // --- Buttons and keys ---

  const open = () => {
    if (!work.hasChildNodes()) copyWork();
    dialog.showModal();
    button("next").focus();
    show(current);
    ticking = setInterval(showTime, TICK_MS);
  };

  const close = () => {
    clearInterval(ticking);
    stop(current);
    if (document.fullscreenElement) document.exitFullscreen();
  };

  const switchFullScreen = () => {
    const done = document.fullscreenElement ? document.exitFullscreen() : screen.requestFullscreen();
    // Where the browser says no, the window is the screen.
    done.catch(() => {});
  };

  /** @type {Record<string, () => void>} */
  const actions = {
    close: () => dialog.close(),
    full: switchFullScreen,
    previous: () => go(-1),
    next: () => go(1),
    pause: pauseOrResume,
    more: addTime,
  };
  for (const [name, act] of Object.entries(actions)) button(name).addEventListener("click", act);

  /** The page keys are those of a presenter's remote control. @type {Record<string, number>} */
  const keys = { ArrowLeft: -1, PageUp: -1, ArrowRight: 1, PageDown: 1 };
  dialog.addEventListener("keydown", (event) => {
    const steps = keys[event.key];
    if (!steps || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    go(steps);
  });

  dialog.addEventListener("close", close);
  addEventListener("resize", () => dialog.open && fit());
  document.addEventListener("fullscreenchange", () => {
    button("full").ariaPressed = String(document.fullscreenElement !== null);
  });

  button("full").hidden = !document.fullscreenEnabled;
  part(opener, "button").addEventListener("click", open);
  opener.hidden = false;
}
