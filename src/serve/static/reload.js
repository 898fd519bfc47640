// How does an open page follow the book? `handbok serve` puts this script into the pages it sends; a finished site has none of it.
//
// The server tells the page which bytes its address has now. Other bytes: load the page anew; the browser keeps the place on it. Other
// styles: put them on without loading anything else. Errors in the book: show them over the page, which is then older than the book.
"use strict";

(() => {
  const script = document.currentScript;
  const { address, page } = script.dataset;
  let { styles } = script.dataset;
  /** @type {HTMLElement | undefined} */
  let overlay;
  /** What the reader has put away is not shown again before it is another. */
  let closed = "";

  const events = new EventSource("/_handbok/events?side=" + encodeURIComponent(address));
  events.onmessage = (message) => {
    const state = JSON.parse(message.data);
    if (state.page !== page) {
      events.close();
      location.reload();
      return;
    }
    if (state.styles !== styles) {
      styles = state.styles;
      wearStyles(styles);
    }
    // The list of faults is a page of its own.
    if (!address.startsWith("_handbok/") && !document.querySelector("main.faults")) show(state.faults);
  };
  // A page in the background gives its line back to the others: browsers open only a few to one server.
  addEventListener("pagehide", () => events.close());

  /** Puts a new sheet beside the old one and takes the old one away when the new one is read, so that nothing flickers. */
  function wearStyles(version) {
    for (const old of document.querySelectorAll('link[rel="stylesheet"]')) {
      const fresh = old.cloneNode();
      const url = new URL(old.href);
      url.searchParams.set("v", version);
      fresh.href = url.href;
      fresh.addEventListener("load", () => old.remove());
      fresh.addEventListener("error", () => fresh.remove());
      old.after(fresh);
    }
  }

  function show(faults) {
    overlay?.remove();
    overlay = undefined;
    const written = JSON.stringify(faults);
    if (!faults || written === closed) return;
    closed = "";
    overlay = document.createElement("div");
    overlay.lang = faults.lang;
    const inside = overlay.attachShadow({ mode: "open" });
    const link = element("link");
    link.rel = "stylesheet";
    link.href = "/_handbok/reload.css";
    const box = element("section", { role: "alert", class: "faults overlay" });
    const close = element("button", { type: "button" }, faults.close);
    close.addEventListener("click", () => {
      closed = written;
      overlay?.remove();
      overlay = undefined;
    });
    const all = element("a", { href: "/_handbok/" }, faults.all);
    const head = element("header", {}, element("h2", {}, faults.title), close);
    const list = element("ol", { tabindex: "0", "aria-label": faults.title });
    for (const { severity, head: words, excerpt, help } of faults.items) {
      const lines = element("pre", { tabindex: "0" }, excerpt);
      list.append(element("li", { "data-severity": severity }, element("p", {}, words), lines, element("p", { class: "help" }, help)));
    }
    box.append(head, element("p", { class: "note" }, faults.note, " ", all), list);
    inside.append(link, box);
    document.body.append(overlay);
  }

  function element(name, attributes = {}, ...content) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...content);
    return made;
  }
})();
