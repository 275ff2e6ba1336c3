/**
 * The name of a body as it is compared: without regard to case, an article before it, points, and how "and" and apostrophes are written.
 * The first letter that Welsh changes after some words is put back: Gyngor, Nghyngor and Chyngor are Cyngor.
 */
export function nameKey(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[.,]/g, '')
    .replace(/&/g, ' and ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:the|y|yr) /, '')
    .replace(/^(?:g|ngh|ch)yngor\b/, 'cyngor');
}
