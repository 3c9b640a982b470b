// Shows the description that the page names; nothing is asked of any other host.
const requests = document.getElementById("requests");
SwaggerUIBundle({
  url: requests.dataset.description,
  domNode: requests,
  deepLinking: true,
  validatorUrl: null,
  defaultModelsExpandDepth: 0,
});
