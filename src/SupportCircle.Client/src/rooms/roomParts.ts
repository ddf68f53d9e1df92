export const roomParts = ["conversation", "stories", "people", "about"] as const;

export type RoomPart = (typeof roomParts)[number];
