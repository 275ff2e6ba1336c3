import { createHash } from 'node:crypto';
import { createPdfRenderer } from '../../../src/render/pdf/index.js';
import { sampleDocument } from '../../support/sample-document.js';
import { loadParts } from './load-parts.js';

// Started by a test in another place, time zone and language: prints the hash of the sample's PDF.
const notices = { 'anytown-council/libraries': 'https://www.example.org/anytown-council/libraries/' };
const { value } = createPdfRenderer(loadParts()).render(sampleDocument, { notices, version: '2.1' });
console.log(createHash('sha256').update(value!.bytes).digest('hex'));
