export { isClosedToUse, mustHaveDpo, publicAuthority, type Status } from '../../facts/index.js';
