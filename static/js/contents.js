// Where in the article is the reader? The list of contents marks the heading that was passed last.
"use strict";

{
  const list = document.querySelector("[data-enhance=contents]");
  const links = [...list.querySelectorAll("a")];
  const headings = links.map(({ hash }) => document.getElementById(hash.slice(1)));
  const passed = new Set();

  // A heading is passed when it comes into the upper quarter of the window; all that lies above counts too, however far.
  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) passed[isIntersecting ? "add" : "delete"](target);
    const here = headings.findLastIndex((heading) => passed.has(heading));
    for (const [index, link] of links.entries()) {
      if (index === here) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
    // A list that is longer than the window goes along.
    if (here >= 0) list.scrollTop = links[here].offsetTop - list.clientHeight / 2;
  }, { rootMargin: "9999999px 0px -75%" });
  for (const heading of headings) observer.observe(heading);
}
