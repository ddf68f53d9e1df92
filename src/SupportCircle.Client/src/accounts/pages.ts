export { AccountPage } from "./AccountPage";
export { ConfirmPage } from "./ConfirmPage";
export { ForgottenPasswordPage } from "./ForgottenPasswordPage";
export { ResetPasswordPage } from "./ResetPasswordPage";
export { SignUpPage } from "./SignUpPage";
export { SuspendedPage } from "./SuspendedPage";
export { WelcomePage } from "./WelcomePage";
