/** How a server wants Dateline to behave. */
export interface ServerSettings {
  /** Whether an answer is for the channel or for the asker, where the asker does not say. */
  readonly answers: 'public' | 'private';
  /** Channel ids in which questions are taken; empty: in all of them. */
  readonly channels: readonly string[];
  /** Why what the server has set cannot be told, and what to do; nobody is answered there until then. */
  readonly broken?: string;
}

export const defaultSettings: ServerSettings = { answers: 'public', channels: [] };

/** Where the settings of the servers are kept. */
export interface SettingsDesk {
  /** What holds for a server; `defaultSettings` where it has said nothing. */
  of(guild: string): ServerSettings;
  change(guild: string, part: Partial<ServerSettings>): Promise<ServerSettings>;
}
