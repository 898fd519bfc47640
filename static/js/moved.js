// Where is the page now? An address that names a place on it leads to that place; else the page goes on by itself, without script.
"use strict";

{
  const link = document.querySelector("main a");
  if (location.hash) location.replace(new URL(location.hash, link.href));
}
