/** The part of doiuse that is used here: its own types are out of reach of modern module resolution. */
declare module 'doiuse' {
  import type { Node, Plugin } from 'postcss';

  interface Options {
    readonly browsers: string[];
    readonly onFeatureUsage: (usage: { readonly feature: string; readonly usage: Node }) => void;
  }
  export default function doiuse(options: Options): Plugin;
}
