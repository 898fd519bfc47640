// A server answers with this page at the address that was not found, however deep that is, so relative
// links would lead astray. Where the script was loaded from tells where the site's root is.
"use strict";
