/** The nations of the United Kingdom: which one a controller serves decides on language and health duties. */
export const nationIds = ['england', 'wales', 'scotland', 'northern-ireland'] as const;

export type NationId = (typeof nationIds)[number];
