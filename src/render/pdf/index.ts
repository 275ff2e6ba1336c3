export { createPdfRenderer } from './render-pdf.js';
export type { PdfRenderer } from './render-pdf.js';
export type { Pdf, PdfBook, PdfForm, PdfLogo, PdfLook, PdfParts, PdfPhrases, PdfSurroundings } from './parts.js';
