export const roomParts = ["conversation", "stories", "people", "about"] as const;

export type RoomPart = (typeof roomParts)[number];

/** Two who talk one to one have no stories of their own. */
export const threadParts = roomParts.filter((part) => part !== "stories");
