package org.tonghu.dashboard;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.tonghu.dashboard.office.Office;
import org.tonghu.dashboard.security.DemoMembers;
import org.tonghu.warehouse.Warehouse;
import org.tonghu.warehouse.edition.Declarations;
import org.tonghu.warehouse.edition.Folders;

/** What the dashboard is started with. */
@Configuration
class Settings {
    private final Path root;
    private final boolean demo;

    Settings(@Value("${warehouse}") Path root, @Value("${demo:false}") boolean demo) {
        this.root = root.toAbsolutePath().normalize();
        this.demo = demo;
    }

    @Bean
    Warehouse warehouse() {
        Warehouse warehouse = Warehouse.open(root, Declarations.bundled());
        warehouse.newest();
        return warehouse;
    }

    /** The office database lies in a folder beside the warehouse. */
    @Bean
    Office office() {
        Path folder = root.resolveSibling(root.getFileName() + "-office");
        Folders.make(folder);
        return new Office(folder.resolve("office.duckdb"));
    }

    @EventListener
    void tellAddress(ApplicationReadyEvent ready) {
        Environment environment = ready.getApplicationContext().getEnvironment();
        Office office = ready.getApplicationContext().getBean(Office.class);
        System.out.println("童护已启动 Tonghu is ready: http://localhost:" + environment.getProperty("local.server.port"));
        if (demo) {
            DemoMembers.seed(office, ready.getApplicationContext().getBean(PasswordEncoder.class));
            System.out.println("演示账号 demo logins (用户名 user, 密码 password):");
            DemoMembers.lines().forEach(System.out::println);
        } else if (office.members().isEmpty()) {
            System.out.println("还没有用户，无人可以登录 nobody can log in yet: there is no member in the office database");
        }
    }
}
