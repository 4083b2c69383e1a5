@echo off
rem Starts Bonghwa @project.version@ with the first JDK 25 or newer that it finds.
setlocal enabledelayedexpansion
set "here=%~dp0"
set "home="
for %%H in ("%BONGHWA_JAVA_HOME%" "%JAVA_HOME%") do if not defined home call :consider "%%~H"
for /d %%H in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%USERPROFILE%\.jdks\*" "%LOCALAPPDATA%\Programs\Eclipse Adoptium\*") do if not defined home call :consider "%%~H"
if not defined home for %%J in (java.exe) do if not "%%~$PATH:J"=="" call :consider "%%~dp$PATH:J.."
if not defined home (
  echo bonghwa: needs Java 25 or newer: install one, e.g. Temurin 25 ^(https://adoptium.net^), or set BONGHWA_JAVA_HOME 1>&2
  exit /b 70
)
setlocal disabledelayedexpansion
"%home%\bin\java.exe" -XX:+DisplayVMOutputToStderr -Xlog:disable -Xlog:all=warning:stderr ^
  --module-path "%here%fx" --add-modules=javafx.controls,javafx.graphics,javafx.base ^
  --add-exports=javafx.base/com.sun.javafx.event=ALL-UNNAMED --add-opens=javafx.graphics/javafx.scene=ALL-UNNAMED ^
  --enable-native-access=javafx.graphics,ALL-UNNAMED ^
  -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Djava.awt.headless=true -Dorg.jooq.no-logo=true -Dorg.jooq.no-tips=true ^
  -cp "%here%bonghwa-app.jar" bonghwa.Launcher %*
exit /b %ERRORLEVEL%

:consider
if "%~1"=="" exit /b
if not exist "%~1\release" exit /b
for /f "tokens=2 delims==" %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do (
  set "version=%%~V"
  for /f "delims=.-+" %%M in ("!version!") do if %%M GEQ 25 set "home=%~1"
)
exit /b
