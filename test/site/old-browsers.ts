/**
 * The oldest browsers the style sheet must serve: those of phones that were bought in 2017 and 2018 and get no more updates.
 * The versions are written as browserslist has them.
 */
export const oldBrowsers: readonly string[] = ['chrome 61', 'safari 11', 'ios_saf 11.0-11.2', 'samsung 8.2'];

/**
 * What the style sheet uses that one of those browsers has not, or has in part, by its name at caniuse.com, and what such a browser
 * shows instead. Nothing else may be used. What is not used any more leaves the list.
 */
export const fallbacks: Readonly<Record<string, string>> = {
  'css-appearance': 'Each rule comes with the prefix, or the browser draws the field in its own way.',
  'css-boxdecorationbreak': 'Supported with the prefix, which the style sheet gives too.',
  'css-clip-path': 'Text for screen readers alone is hidden by its size of one pixel and by overflow; the clip only adds to it.',
  'css-env-function': 'Inside @supports. Without it the page keeps its ordinary margins.',
  'css-font-rendering-controls': 'Text appears when its font has come. A browser waits three seconds at most, then shows Arial.',
  'css-gradients': 'The shadow at the edge of a wide table looks grey rather than clear where Safari fades to transparent.',
  'css-has': 'The rule stands alone, so nothing else falls with it. A page that is jumped to a heading stops 60 pixels higher.',
  'css-masks': 'See css-clip-path: the check counts the property to both.',
  'css-math-functions': 'Inside @supports, or the thickness of an underline, which is then the ordinary one.',
  'css-not-sel-list': 'The same rule as css-has.',
  'css-overflow': 'Only hidden, auto and scroll are used, which all of them have. What they lack are clip and two values at once.',
  'css-paged-media': 'The printer uses the paper and the margins of its own settings.',
  'css-snappoints': 'A heading that is jumped to stands at the top of the window, without room above it.',
  'css-sticky': 'The way out of a page stays at its place at the top and does not follow. Chrome 61 lacks it in table parts alone.',
  'css3-cursors': 'Phones have no pointer.',
  'flexbox-gap': 'Rows of links lie closer together; each link keeps its own space inside and to its sides.',
  multicolumn: 'Columns work. An item may break across two of them.',
  'text-decoration': 'Links keep the ordinary underline.',
  'text-size-adjust': 'Only phones need it, and they have it with the prefix.',
};
