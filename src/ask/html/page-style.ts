/** How the page of questions looks, on a screen and on paper. */
export const pageStyle = `
*, *::before, *::after { box-sizing: border-box; }
body { margin: 0; background: #fff; color: #0b0c0c; font: 1.1875rem/1.4 "Helvetica Neue", Arial, sans-serif; overflow-wrap: anywhere; }
header, main { max-width: 46rem; margin: 0 auto; padding: 0 1rem; }
header { border-bottom: 10px solid #1d70b8; padding-top: 1rem; padding-bottom: 1.5rem; }
main { padding-bottom: 4rem; }
h1, h2, h3 { line-height: 1.15; margin: 0 0 1rem; }
h1 { font-size: 2rem; }
h2 { font-size: 1.6875rem; margin-top: 3rem; }
h3 { font-size: 1.3125rem; margin-top: 2rem; margin-bottom: .5rem; }
p, ul, ol, dl { margin: 0 0 1rem; }
a { color: #1a65a6; }
.lead { font-weight: bold; }
.group { border-top: 1px solid #b1b4b6; }
.asks { font-size: 1.1875rem; }
.hint { color: #484949; }
.question { margin: 0 0 2rem; }
fieldset { border: 0; margin: 0; padding: 0; min-width: 0; }
legend, .question > label, .field > label { display: block; font-weight: bold; padding: 0; margin-bottom: .375rem; }
dl.known { border-left: 5px solid #b1b4b6; padding-left: .9375rem; }
dl.known dt { font-weight: bold; }
dl.known dd { margin: 0 0 .375rem; }
textarea, input[type=text], input[type=date] { width: 100%; font: inherit; color: inherit; background: #fff; border: 2px solid #0b0c0c; border-radius: 0; padding: .375rem; }
input[type=date] { max-width: 14rem; }
.choice { position: relative; padding-left: 3.25rem; margin-bottom: .625rem; }
.choice > input { position: absolute; left: 0; top: 0; width: 2.5rem; height: 2.5rem; margin: 0; accent-color: #0b0c0c; }
.choice > label { display: inline-block; padding: .5rem 0; min-height: 2.5rem; }
.own { display: none; margin-top: .375rem; }
.choice > input:checked ~ .own { display: block; }
.unknown { margin-top: .625rem; }
textarea:focus, input:focus { outline: 3px solid #fd0; outline-offset: 0; box-shadow: inset 0 0 0 2px #0b0c0c; }
[tabindex]:focus { outline: 3px solid #0b0c0c; outline-offset: 3px; }
a:focus { outline: 3px solid #0b0c0c; background: #fd0; color: #0b0c0c; }
button { font: inherit; color: #fff; background: #00703c; border: 2px solid transparent; border-bottom: 2px solid #002d18; padding: .5rem .75rem; margin: 0 1rem 1rem 0; cursor: pointer; }
button.second { color: #0b0c0c; background: #f3f2f1; border-bottom-color: #929191; }
button:focus { outline: 3px solid #0b0c0c; outline-offset: 0; background: #fd0; color: #0b0c0c; }
.note { border: 5px solid #1d70b8; padding: 1rem; margin-bottom: 1.5rem; }
.error-summary { border: 5px solid #d4351c; padding: 1rem; margin-bottom: 1.5rem; }
.error { color: #b92c16; font-weight: bold; margin-bottom: .375rem; }
.field { margin-bottom: 1.5rem; }
.hidden-words { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.note h3, .error-summary h3 { margin-top: 0; }
.error-summary a { color: #b92c16; font-weight: bold; }
.error-summary a:focus { color: #0b0c0c; }
[hidden] { display: none; }
@media (forced-colors: active) { .note, .error-summary, .group { border-color: CanvasText; } }
@media print {
  body { font-size: 11pt; }
  header, main { max-width: none; padding-left: 0; padding-right: 0; }
  .own { display: block; }
  .question, h2, h3, .asks { break-inside: avoid; }
  h2, h3, .asks { break-after: avoid; }
  button, .screen { display: none; }
}
`;
