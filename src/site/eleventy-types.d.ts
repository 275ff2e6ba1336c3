/** The part of Eleventy that is used here: it ships without types. */
declare module '@11ty/eleventy' {
  interface EleventyConfig {
    setUseGitIgnore(use: boolean): void;
    addGlobalData(name: string, value: () => unknown): void;
    addTemplate(
      name: string,
      template: { readonly data: Readonly<Record<string, unknown>>; readonly render: (data: never) => string },
    ): void;
  }
  interface EleventyOptions {
    readonly quietMode: boolean;
    /** False: no configuration file is looked for. */
    readonly configPath: false;
    readonly loader: 'esm';
    readonly config: (config: EleventyConfig) => void;
  }
  interface EleventyRun {
    readonly config: {
      readonly keys: { package: string | false };
      readonly benchmarkManager: { get(group: 'Configuration'): { setIsVerbose(verbose: boolean): void } };
    };
    disableLogger(): void;
    initializeConfig(): Promise<void>;
    toJSON(): Promise<readonly { readonly outputPath: string; readonly content: string }[]>;
  }
  export const Eleventy: new (input: string, output: string, options: EleventyOptions) => EleventyRun;
}
