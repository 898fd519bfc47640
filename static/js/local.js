// What the school or the municipality says of itself in lokalt.js: shown on every page, as text and links and never as HTML.
// search-start.js loads this only when something is filled in. What is not as it should be is left out; selvtest.html tells why.
"use strict";

(() => {
  const { root } = handbokSok, LONGEST = 300;
  const faults = [], known = {};
  const colophon = document.querySelector(".colophon"), ours = colophon.firstChild, all = [...document.querySelectorAll(".footer-columns ul")];
  const header = document.querySelector(".site-header");

  function element(name, attributes, text) {
    const made = Object.assign(document.createElement(name), attributes);
    if (text) made.textContent = text;
    return made;
  }

  const MAIL = /^[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+$/, FILE = /^[^:]+\.(html|pdf|docx|txt|ics|png|jpg|svg)(#\S*)?$/i;
  /* What is meant as an address, and is none that a browser could follow: no rest, no scheme, a kind of file that the host has no type for. */
  const NO_ADDRESS = /^(https|mailto|tel):\/*$|^www\.\S+$|^[^:]+\.(html?|doc|xlsx?|pptx?|od[pst]|zip|jpeg|gif|webp)$/i;

  /** Returns the address that a value is: whole, of a mailbox, or of a file beside the site. Nothing when it is plain text, and "" when it may not or cannot be followed. */
  function addressOf(value) {
    if (MAIL.test(value)) return `mailto:${value}`;
    const [, scheme] = /^([a-z][a-z0-9+.-]*):\S/i.exec(value) ?? [];
    if (!isHere(value) || (NO_ADDRESS.test(value) && !FILE.test(value))) return "";
    if (scheme) return /^(https|mailto|tel)$/i.test(scheme) ? value : "";
    return FILE.test(value) ? new URL(value, root).href : undefined;
  }

  /** Says whether an address without a scheme stays on this host. Two slashes begin the name of another, and browsers take "\\" for a slash. */
  const isHere = (value) => !/^\/\/|\\/.test(value);

  const isList = typeof handbokLokalt === "object" && !Array.isArray(handbokLokalt);
  if (!isList) faults.push({ label: "lokalt.js", kind: "broken" });
  for (const [label, written] of isList ? Object.entries(handbokLokalt) : []) {
    const value = typeof written === "string" ? written.trim() : written, name = label.trim().toLowerCase();
    const fault = (kind) => faults.push({ label, kind });
    if (value === "") continue;
    if (typeof value !== "string") fault("text");
    else if (value.includes("\ufffd") || label.includes("\ufffd")) fault("letters");
    else if (value.length > LONGEST || label.length > LONGEST) fault("long");
    else if (name === "logo" && !(/^[^\s:]+\.(png|jpg|svg)$/i.test(value) && isHere(value))) fault("picture");
    else if (name === "logo" || name === "navn" || name === "beskjed") known[name] = value;
    else if (addressOf(value) === "") fault("address");
    else line(label, value);
  }

  /** A line at the foot of the page. A link that the book has under the same name leads here instead. */
  function line(label, value) {
    const href = addressOf(value);
    if (!href) return ours.before(element("p", { className: "local", lang: "no" }, `${label}: ${value}`));
    const same = all.flatMap((list) => [...list.querySelectorAll("a")]).find(({ textContent }) => textContent === label);
    if (same) return (same.href = href);
    const item = element("li", { className: "local", lang: "no" });
    item.append(element("a", { href, rel: "external" }, label));
    all.at(-1).append(item);
  }

  if (known.navn || known.logo) header.append(sender());
  if (known.beskjed) header.append(element("p", { className: "local-notice", lang: "no" }, known.beskjed));

  /** Whose copy of the handbook this is. */
  function sender() {
    const line = element("p", { className: "local-name", lang: "no" }, known.navn);
    if (!known.logo) return line;
    const picture = element("img", { className: "local-logo", alt: known.navn ? "" : "Logo", src: new URL(known.logo, root).href });
    picture.addEventListener("error", () => {
      picture.remove();
      faults.push({ label: "logo", kind: "picture" });
    });
    line.prepend(picture);
    return line;
  }

  handbokSok.localFaults = faults;
  handbokSok.load("static/css/local.css").catch(() => {});
})();
