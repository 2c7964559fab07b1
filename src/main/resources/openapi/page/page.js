"use strict";

// Shows both documents. Calls go to the server that the page came from; nothing is asked of any other.
SwaggerUIBundle({
  dom_id: "#page",
  urls: [
    { name: "Async API", url: "/openapi/async.yaml" },
    { name: "Sync API", url: "/openapi/sync.yaml" },
  ],
  presets: [SwaggerUIBundle.presets.apis, SwaggerUIStandalonePreset],
  layout: "StandaloneLayout",
  deepLinking: true,
  tryItOutEnabled: true,
  displayRequestDuration: true,
  defaultModelsExpandDepth: 0,
  validatorUrl: null,
});
