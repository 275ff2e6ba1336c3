/** The five ways YAML writes a scalar. */
export type ScalarStyle = 'plain' | 'single' | 'double' | 'literal' | 'folded';

/** A stretch of the source text, by offset. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A single value. An empty value (`title:` with nothing after it) has an empty stretch. */
export interface ScalarNode extends Stretch {
  readonly kind: 'scalar';
  readonly style: ScalarStyle;
  readonly value: string | number | boolean | null;
  /** The text YAML reads here before it is taken for a number, a date or yes/no. */
  readonly text: string;
  /** Indent of the collection a block scalar stands in; 0 for the other styles. */
  readonly indent: number;
}

export interface ListNode extends Stretch {
  readonly kind: 'list';
  readonly flow: boolean;
  readonly items: readonly YamlNode[];
  /** Where the dash of each item stands. None in brackets. */
  readonly dashes: readonly number[];
  /** Position of the first item with each `id`. */
  readonly positions: ReadonlyMap<string, number>;
}

export interface MapEntry {
  readonly name: string;
  readonly key: Stretch;
  /** Where its colon stands; none in brackets that leave it out. */
  readonly colon: number | undefined;
  readonly value: YamlNode;
}

export interface MapNode extends Stretch {
  readonly kind: 'map';
  readonly flow: boolean;
  readonly entries: ReadonlyMap<string, MapEntry>;
}

/** What was written where. Plain data: nothing outside this folder needs the parser's own classes. */
export type YamlNode = ScalarNode | ListNode | MapNode;
