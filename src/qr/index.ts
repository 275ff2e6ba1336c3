export { makeQr, type QrCode } from './make-qr.js';
