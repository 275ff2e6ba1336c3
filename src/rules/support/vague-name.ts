/**
 * Whether words for somebody who gets information say nothing of who or of what kind: "partners", "other relevant agencies",
 * "our service providers". They do when every word of theirs is of the kind that such names are made of.
 */
export function isVagueName(name: string): boolean {
  const words = name.toLowerCase().match(/[\p{L}\p{N}’']+/gu) ?? [];
  return words.some((word) => anybody.has(word)) && words.every((word) => anybody.has(word) || filling.has(word));
}

const anybody = new Set(
  `agencies agency anyone associates bodies body businesses companies company contractors departments entities entity everyone firms groups individuals
  organisation organisations organization organizations others parties partner partners partnerships party people persons professionals
  provider providers stakeholders subcontractors suppliers teams`.split(/\s+/),
);

const filling = new Set(
  `a all an and any appropriate certain chosen different external for from in involved interested kinds many more necessary of or other our
  outside related relevant reputable required selected service services several some sorts suitable that the their third those to trusted
  types various we who with work working`.split(/\s+/),
);
