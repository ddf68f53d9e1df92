/** Made by `npm run api` from the limits of SupportCircle.Domain. Lengths are UTF-16 units, as a string's `length` is. */
export const limits = {
  body: 4000,
  name: 40,
  email: 254,
  passwordMin: 12,
  passwordMax: 256,
  circleName: 80,
  description: 1000,
  agreements: 8000,
  slowModeSecondsMax: 600,
  muteMinutesMax: 10080,
  seatsMin: 2,
  seatsDefault: 8,
  seatsMax: 20,
  invitationUsesMax: 20,
  historyPage: 50,
} as const;
