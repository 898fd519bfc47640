// Which rules of html-validate a page of the site must pass.
//
// The standard and accessibility presets, and from the rest what finds a mistake. Rules about the look of the source (quotes, case,
// white space, closed void elements) stay off: the template engine writes the source, and nobody reads it.

import { defineConfig } from "html-validate";

export default defineConfig({
  root: true,
  extends: ["html-validate:standard", "html-validate:a11y", "html-validate:document"],
  rules: {
    "empty-title": "error",
    "form-dup-name": "error",
    "input-attributes": "error",
    "no-conditional-comment": "error",
    "no-dup-class": "error",
    "no-implicit-close": "error",
    "no-implicit-input-type": "error",
    "no-inline-style": "error",
    "no-self-closing": "error",
    "no-utf8-bom": "error",
    "script-type": "error",

    // `integrity` fails when a page is opened from a folder, and the site loads nothing from other hosts.
    "require-sri": "off",
    // `<ul role="list">` is how a list without bullets stays a list in Safari's screen reader.
    "no-redundant-role": "off",
    // The search field is the combobox pattern of ARIA; `<select>` cannot do it.
    "prefer-native-element": ["error", { exclude: ["listbox", "combobox", "option"] }],
  },
});
