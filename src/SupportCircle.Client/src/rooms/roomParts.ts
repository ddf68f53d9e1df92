export const roomParts = ["conversation", "people", "about"] as const;

export type RoomPart = (typeof roomParts)[number];
