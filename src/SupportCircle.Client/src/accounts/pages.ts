export { AccountPage } from "./AccountPage";
export { ConfirmPage } from "./ConfirmPage";
export { ForgottenPasswordPage } from "./ForgottenPasswordPage";
export { ResetPasswordPage } from "./ResetPasswordPage";
export { SignUpPage } from "./SignUpPage";
export { WelcomePage } from "./WelcomePage";
