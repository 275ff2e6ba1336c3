// The component stands above this line; it wants to be told that the browser can run it.
document.body.classList.add('govuk-frontend-supported');
for (const root of document.querySelectorAll('[data-module="govuk-exit-this-page"]')) new ExitThisPage(root);
