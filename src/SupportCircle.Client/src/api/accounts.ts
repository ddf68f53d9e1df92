import { request } from "./request";
import type {
  AccountDetails,
  AccountSession,
  ChangePasswordRequest,
  ConfirmationRequest,
  ErasureRequest,
  RegisterRequest,
  ResetPasswordRequest,
  SignedIn,
  SignInRequest,
} from "./wire";

export const me = () => request<SignedIn>("GET", "/account/me");
export const register = (body: RegisterRequest) => request("POST", "/account/register", body);
export const confirmEmail = (body: ConfirmationRequest) => request("POST", "/account/confirmation", body);
export const signIn = (body: SignInRequest) => request<SignedIn>("POST", "/account/sign-in", body);
export const signOut = () => request("POST", "/account/sign-out");

export const accountDetails = () => request<AccountDetails>("GET", "/account/details");
export const changeDisplayName = (displayName: string) =>
  request("PUT", "/account/display-name", { displayName });

export const changeLanguage = (language: string) => request("PUT", "/account/language", { language });

export const forgotPassword = (email: string) => request("POST", "/account/password/forgotten", { email });
export const resetPassword = (body: ResetPasswordRequest) => request("POST", "/account/password/reset", body);
export const changePassword = (body: ChangePasswordRequest) => request("POST", "/account/password", body);

export const eraseAccount = (body: ErasureRequest) => request("POST", "/account/erasure", body);

export const sessions = () => request<AccountSession[]>("GET", "/account/sessions");
export const endSession = (id: string) => request("DELETE", `/account/sessions/${id}`);
