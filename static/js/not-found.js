// A server answers with 404.html at the address that was not found, however deep that is, so the page's relative addresses lead astray.
// Where this script was loaded from tells where the site's root is. The page asks for it in several places; see templates/not-found.html.
"use strict";

{
  const script = document.currentScript;
  const root = new URL("../../", script.src);

  // The search is over. The tags that follow, for the other places, are taken away as they come, before the browser acts on them.
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) for (const node of addedNodes) node.remove();
  }).observe(script.parentNode, { childList: true });

  /** @param {string} attribute */
  const makeAbsolute = (attribute) => {
    for (const element of document.querySelectorAll(`[${attribute}]`)) {
      const address = element.getAttribute(attribute);
      const isRelative = !/^(#|[a-z][a-z0-9+.-]*:)/i.test(address);
      if (isRelative) element.setAttribute(attribute, new URL(address, root).href);
    }
  };

  // The page has no tag for the search: it would be one more address that leads astray.
  document.addEventListener("DOMContentLoaded", () => {
    const search = document.createElement("script");
    const address = new URL("search-start.js", script.src).href;
    const policy = globalThis.trustedTypes?.createPolicy("handbok-404", { createScriptURL: (url) => url });
    search.src = policy?.createScriptURL(address) ?? address;
    document.head.append(search);
  });

  // At the page's own address, and elsewhere in that folder, everything is right already.
  if (root.href !== new URL(".", location.href).href) {
    makeAbsolute("href");
    document.addEventListener("DOMContentLoaded", () => {
      makeAbsolute("href");
      makeAbsolute("action");
    });
  }
}
