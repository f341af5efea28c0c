package org.tonghu.dashboard.security;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.tonghu.dashboard.office.Office;

/**
 * Every URL asks for a login, but for the login page and the style sheet that it needs. Whoever asks for what is not there
 * is shown the sentence of {@code error/4xx.html}: that page is the server's own answer and says nothing of the rest.
 */
@Configuration
@EnableWebSecurity
class SecuritySettings {
    @Bean
    SecurityFilterChain filterChain(HttpSecurity http) throws Exception {
        http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                .requestMatchers("/tonghu.css", "/favicon.svg")
                .permitAll());
        http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView(LoginView.class));
        return http.build();
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return new BCryptPasswordEncoder();
    }

    @Bean
    UserDetailsService users(Office office) {
        return username -> office.member(username)
                .map(member -> User.withUsername(member.username())
                        .password(member.passwordHash())
                        .roles(member.role())
                        .build())
                .orElseThrow(() -> new UsernameNotFoundException("no such member"));
    }
}
