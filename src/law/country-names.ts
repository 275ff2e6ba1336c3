/**
 * Whether a word names a country or territory outside the United Kingdom that UK regulations have never approved for transfers.
 * Not a statement of law: it tells a country that is known from a word that is not, such as a misspelling or the name of a firm.
 * The approved places are in adequacy.ts.
 *
 * @example isCountryName('India') // true
 */
export function isCountryName(name: string): boolean {
  return known.has(bareName(name));
}

/** A name as it is compared: without capital letters, points, curly marks, "the" in front, or a remark in brackets behind. */
export function bareName(name: string): string {
  return name
    .toLowerCase()
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\./g, '')
    .replace(/’/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^the /, '');
}

/** English names, with the other usual ones. Georgia is missing: the word may mean the American state. */
const known: ReadonlySet<string> = new Set(
  `Afghanistan; Albania; Algeria; Angola; Antigua and Barbuda; Armenia; Aruba; Australia; Azerbaijan; Bahamas; Bahrain; Bangladesh;
  Barbados; Belarus; Belize; Benin; Bermuda; Bhutan; Bolivia; Bosnia and Herzegovina; Botswana; Brazil; British Virgin Islands;
  Brunei; Burkina Faso; Burma; Burundi; Cambodia; Cameroon; Cape Verde; Cayman Islands; Central African Republic; Chad; Chile;
  China; Colombia; Comoros; Congo; Cook Islands; Costa Rica; Cuba; Democratic Republic of the Congo; Djibouti; Dominica; Dominican
  Republic; East Timor; Ecuador; Egypt; El Salvador; Equatorial Guinea; Eritrea; Eswatini; Ethiopia; Falkland Islands; Fiji;
  Gabon; Gambia; Ghana; Grenada; Guatemala; Guinea; Guinea-Bissau; Guyana; Haiti; Honduras; Hong Kong; India; Indonesia; Iran;
  Iraq; Ivory Coast; Jamaica; Jordan; Kazakhstan; Kenya; Kiribati; Kosovo; Kuwait; Kyrgyzstan; Laos; Lebanon; Lesotho; Liberia;
  Libya; Macau; Madagascar; Malawi; Malaysia; Maldives; Mali; Marshall Islands; Mauritania; Mauritius; Mexico; Micronesia;
  Moldova; Monaco; Mongolia; Montenegro; Montserrat; Morocco; Mozambique; Myanmar; Namibia; Nauru; Nepal; Nicaragua; Niger;
  Nigeria; North Korea; North Macedonia; Oman; Pakistan; Palau; Panama; Papua New Guinea; Paraguay; People’s Republic of China;
  Peru; Philippines; Qatar; Russia; Russian Federation; Rwanda; Saint Kitts and Nevis; Saint Lucia; Saint Vincent and the
  Grenadines; Samoa; San Marino; Sao Tome and Principe; Saudi Arabia; Senegal; Serbia; Seychelles; Sierra Leone; Singapore;
  Solomon Islands; Somalia; South Africa; South Sudan; Sri Lanka; Sudan; Suriname; Syria; Taiwan; Tajikistan; Tanzania; Thailand;
  Timor-Leste; Togo; Tonga; Trinidad and Tobago; Tunisia; Turkey; Türkiye; Turkmenistan; Turks and Caicos Islands; Tuvalu; UAE;
  Uganda; Ukraine; United Arab Emirates; Uzbekistan; Vanuatu; Vatican City; Venezuela; Vietnam; Yemen; Zambia; Zimbabwe`
    .split(/;\s+/)
    .map(bareName),
);
